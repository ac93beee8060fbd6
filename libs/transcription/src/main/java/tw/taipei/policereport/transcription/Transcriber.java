package tw.taipei.policereport.transcription;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.text.ReportText;

/** Applies the rules of one domain to a report. */
public final class Transcriber {

    private final SubjectDomain domain;

    public Transcriber(SubjectDomain domain) {
        this.domain = Objects.requireNonNull(domain, "domain is null");
    }

    public Transcription transcribe(ReportText text) {
        return new Transcription(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
