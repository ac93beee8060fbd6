package tw.taipei.policereport.dissemination.contract;

import org.junit.jupiter.api.BeforeEach;

/**
 * Everything that a service promises to its readers and to the gateway. The first report is published as release 1, and
 * together with a copy of it that is one year later as release 2. In release 3 the first one is corrected, in release 4
 * the second one is withdrawn; then release 1 is current again.
 */
public interface ServiceContract
        extends IntakeContract,
                BackfillContract,
                SeriesFileContract,
                SeriesMistakesContract,
                ClearingContract,
                DatasetContract,
                ObservationContract,
                ProgrammeListContract,
                AnnotationContract,
                AsOfContract,
                VintageContract,
                ChangesContract,
                RestatementContract,
                ComparisonContract,
                VerificationContract,
                PagingContract,
                RepresentationContract,
                FileContract,
                CubeContract,
                ComparedCubeContract,
                CachingContract,
                FramingContract,
                ProblemContract,
                OpenApiContract,
                OpenApiExamplesContract,
                OperationsContract {

    /** The path name of the service, {@code crime-statistics}. */
    @Override
    String service();

    @BeforeEach
    default void publish() {
        Publication.once();
    }
}
