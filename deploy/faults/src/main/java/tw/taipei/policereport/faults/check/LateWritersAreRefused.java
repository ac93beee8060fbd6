package tw.taipei.policereport.faults.check;

import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event.LateOrder;

/** Who was replaced writes nothing any more. */
final class LateWritersAreRefused implements Rule {

    @Override
    public Stream<String> broken(Observed observed) {
        return observed.all(LateOrder.class)
                .filter(order -> order.status() >= 200 && order.status() < 300)
                .map(order -> order.service() + " carried out an order of a fence that had been replaced: " + order);
    }
}
