package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.dissemination.row.Shape;
import tw.taipei.policereport.dissemination.row.Subject;
import tw.taipei.policereport.statistics.Dataset;

/** The flows that there are. */
final class Flows {

    private Flows() {}

    static boolean fit(Subject subject) {
        return subject == Subject.NUMBERS || subject == Subject.COMPARISONS;
    }

    /** The flow that rows of this shape are of. */
    static <T> Flow<T> of(Shape<T> shape) {
        Optional<Flow<T>> numbers =
                shape.cube().map(cube -> NumberFlow.of(cube.dataset()).in(cube.number()));
        return numbers.or(() -> shape.compared()
                        .map(compared -> ComparisonFlow.of(compared.dataset()).in(compared.comparison())))
                .orElseThrow();
    }

    static List<Flow<?>> of(Dataset dataset) {
        return List.of(NumberFlow.of(dataset), ComparisonFlow.of(dataset));
    }
}
