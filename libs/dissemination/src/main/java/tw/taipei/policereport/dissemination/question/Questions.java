package tw.taipei.policereport.dissemination.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.dissemination.request.MistakenRequestException;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.storage.ObservationOrder;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.Releases;
import tw.taipei.policereport.dissemination.storage.StoredHistory;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.UnknownCodeException;
import tw.taipei.policereport.transcription.SubjectDomain;

/** Reads questions about this service's domain. A release is null as long as it is not known to be here. */
@ApplicationScoped
public class Questions {

    private final SubjectDomain domain;
    private final StoredObservations stored;
    private final StoredHistory history;
    private final Releases releases;

    Questions(SubjectDomain domain, StoredObservations stored, StoredHistory history, Releases releases) {
        this.domain = domain;
        this.stored = stored;
        this.history = history;
        this.releases = releases;
    }

    public Question<?> datasets() {
        return new DatasetsQuestion(domain, stored, null);
    }

    public Question<?> dataset(String dataset) {
        return new DatasetsQuestion(domain, stored, require(dataset));
    }

    public Question<?> observations(Parameters parameters, Release release) {
        return observations(Scope.of(domain), parameters, release);
    }

    public Question<?> observations(String dataset, Parameters parameters, Release release) {
        return observations(Scope.of(require(dataset)), parameters, release);
    }

    private Question<?> observations(Scope scope, Parameters parameters, Release release) {
        return new ObservationsQuestion(domain, stored, history, releases, scope, parameters, release);
    }

    public Question<?> changes(Parameters parameters, Release release) {
        return new ChangesQuestion(domain, stored, history, releases, parameters, release);
    }

    public Question<?> observation(String id) {
        return new ObservationQuestion(domain, stored, history, id);
    }

    public Question<?> restatements(Parameters parameters, Release release) {
        return new RestatementsQuestion(domain, history, parameters, release);
    }

    public Question<?> comparisons(Parameters parameters, Release release) {
        return new ComparisonsQuestion(domain, stored, Scope.of(domain), parameters, release);
    }

    public Question<?> comparison(String dataset, Parameters parameters, Release release) {
        return new ComparisonsQuestion(domain, stored, Scope.of(require(dataset)), parameters, release);
    }

    public Question<?> notes(Parameters parameters) {
        return new NotesQuestion(stored, domain.title(), parameters);
    }

    public Question<?> verification(Parameters parameters, Release release) {
        return new VerificationQuestion(domain, stored, parameters, release);
    }

    /** The names that numbers can be sorted by. */
    public static List<String> observationOrder(Scope scope) {
        return ObservationOrder.names(scope.only());
    }

    public static List<String> comparisonOrder(Scope scope) {
        return ComparisonsQuestion.order(scope).names();
    }

    public List<String> restatementOrder() {
        return RestatementsQuestion.order(domain).names();
    }

    public static List<String> checkOrder(Scope scope) {
        return VerificationQuestion.order(scope).names();
    }

    public static List<String> noteOrder() {
        return NotesQuestion.order().names();
    }

    private Dataset require(String dataset) {
        try {
            return domain.dataset(dataset);
        } catch (UnknownCodeException e) {
            throw new MistakenRequestException(
                    List.of(Mistake.unknown(Mistake.Kind.UNKNOWN_DATASET, "path", "dataset", dataset, e.known())));
        }
    }
}
