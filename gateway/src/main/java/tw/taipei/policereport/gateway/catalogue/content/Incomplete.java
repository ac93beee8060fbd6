package tw.taipei.policereport.gateway.catalogue.content;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.gateway.service.ServiceFailure;
import tw.taipei.policereport.statistics.Label;

/** Refuses a catalogue that would lack something. */
public final class Incomplete {

    /** A harvester has time; who comes for files of a million rows is told to come again. */
    private static final long PATIENCE_SECONDS = 20;

    private Incomplete() {}

    /** @throws ProblemException naming the services, when there are any */
    static void refuse(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        String names = String.join(", ", gaps.stream().map(Gap::service).toList());
        throw new ProblemException(
                ProblemKind.INCOMPLETE,
                new Label("缺少 " + names + " 的資料集。", "The datasets of " + names + " are missing."),
                gaps.stream()
                        .map(gap ->
                                ProblemEntry.service(gap.service(), gap.reason().name(), "since " + gap.since()))
                        .toList());
    }

    /** @throws ProblemException when one of them fails or takes too long */
    public static void await(Collection<? extends CompletableFuture<?>> readings) {
        try {
            CompletableFuture.allOf(readings.toArray(CompletableFuture<?>[]::new))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException later) {
            throw notYet();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ServiceFailure failure) {
                refuse(List.of(failure.gap()));
            }
            throw new IllegalStateException("a file of a service was not read", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemKind.BUSY, "系統正在關閉。", "The gateway is stopping.");
        }
    }

    /** @throws ProblemException when a reader would have to wait too long for what is read step by step */
    public static void requireTime(boolean left) {
        if (!left) {
            throw notYet();
        }
    }

    private static ProblemException notYet() {
        return new ProblemException(
                ProblemKind.INCOMPLETE, "資料檔仍在讀取中，請稍後再試。", "The files are still being read; try again in a moment.");
    }
}
