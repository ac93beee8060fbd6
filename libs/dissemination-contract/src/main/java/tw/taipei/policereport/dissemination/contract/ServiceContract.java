package tw.taipei.policereport.dissemination.contract;

import org.junit.jupiter.api.BeforeEach;

/**
 * Everything that a service promises to its readers and to the gateway. The first report is published as release 1, and
 * together with a copy of it that is one year later as release 2.
 */
public interface ServiceContract
        extends IntakeContract,
                DatasetContract,
                ObservationContract,
                ProgrammeListContract,
                AnnotationContract,
                ComparisonContract,
                VerificationContract,
                PagingContract,
                RepresentationContract,
                CachingContract,
                ProblemContract,
                OpenApiContract,
                OperationsContract {

    /** The path name of the service, {@code crime-statistics}. */
    @Override
    String service();

    @BeforeEach
    default void publish() {
        Publication.once();
    }
}
