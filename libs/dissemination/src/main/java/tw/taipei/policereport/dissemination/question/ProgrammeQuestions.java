package tw.taipei.policereport.dissemination.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredProgrammes;
import tw.taipei.policereport.transcription.SubjectDomain;

/** Reads questions about the programmes of this service. A release is null as long as it is not known to be here. */
@ApplicationScoped
public class ProgrammeQuestions {

    private final SubjectDomain domain;
    private final StoredProgrammes stored;

    ProgrammeQuestions(SubjectDomain domain, StoredProgrammes stored) {
        this.domain = domain;
        this.stored = stored;
    }

    public Question<?> programmes(Parameters parameters, Release release) {
        return new ProgrammesQuestion(domain, stored, parameters, release);
    }

    public Question<?> programme(String id) {
        return new ProgrammeQuestion(domain, stored, id);
    }

    /** The names that programmes can be sorted by. */
    public static List<String> order() {
        return ProgrammesQuestion.order().names();
    }
}
