package tw.taipei.policereport.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event.Published;

/** However often an editor asks: the same bytes are the same release. */
final class DocumentsArePublishedOnce implements Rule {

    @Override
    public Stream<String> broken(Observed observed) {
        Map<String, Published> first = new HashMap<>();
        return observed.all(Published.class)
                .filter(release -> release.document() != null)
                .filter(release -> first.putIfAbsent(release.document(), release) != null)
                .map(release ->
                        "the same document was published before: " + release + " and " + first.get(release.document()));
    }
}
