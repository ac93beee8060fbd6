package tw.taipei.policereport.dissemination.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.dissemination.storage.Showing;

/**
 * Which release readers get that name none, and which ones they got before.
 *
 * @param epoch counts the moves of the pointer; the highest one told counts
 * @param since when the pointer moved; the moment of telling where it is left out
 * @param earlier the moves before this one that the service may not have heard of, oldest first
 */
public record CurrentOrder(long release, long epoch, Instant since, List<Move> earlier) {

    /** A move of the pointer. */
    public record Move(long release, long epoch, Instant since) {

        /** The database keeps microseconds. */
        Showing showing() {
            Instant moment = since == null ? Instant.now() : since;
            return new Showing(epoch, release, moment.truncatedTo(ChronoUnit.MICROS));
        }
    }

    public CurrentOrder {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** Every move, this one last. */
    List<Showing> showings() {
        List<Move> moves = new ArrayList<>(earlier);
        moves.add(new Move(release, epoch, since));
        return moves.stream().map(Move::showing).toList();
    }
}
