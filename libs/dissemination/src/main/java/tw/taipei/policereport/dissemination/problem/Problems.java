package tw.taipei.policereport.dissemination.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.taipei.policereport.annotation.MistakenAnnotationsException;
import tw.taipei.policereport.dissemination.format.UnknownFormatException;
import tw.taipei.policereport.dissemination.intake.ConflictingOrderException;
import tw.taipei.policereport.dissemination.intake.StaleFenceException;
import tw.taipei.policereport.dissemination.intake.UnreadableReportException;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.dissemination.request.MistakenRequestException;
import tw.taipei.policereport.dissemination.storage.NothingPublishedException;
import tw.taipei.policereport.dissemination.storage.NothingPublishedThenException;
import tw.taipei.policereport.dissemination.storage.ReleaseNotHereException;
import tw.taipei.policereport.guard.load.BusyException;
import tw.taipei.policereport.statistics.Label;

/** Says of each exception which problem it is. Exceptions know nothing of HTTP. */
final class Problems {

    /** Classes of SQLSTATE that pass: connection, operator intervention, resources, lock and statement timeouts. */
    private static final List<String> PASSING = List.of("08", "57", "53", "55", "40");

    private static final Map<Class<? extends Throwable>, Function<Throwable, Problem>> KNOWN = Map.ofEntries(
            known(MistakenRequestException.class, e -> mistaken((MistakenRequestException) e)),
            known(
                    UnknownFormatException.class,
                    e -> mistaken(ProblemType.NOT_ACCEPTABLE, List.of(((UnknownFormatException) e).mistake()))),
            known(ReleaseNotHereException.class, said(ProblemType.RELEASE_NOT_HERE, "此服務尚未備妥該發布版本。")),
            known(NothingPublishedException.class, said(ProblemType.NOTHING_PUBLISHED, "尚未發布任何資料。")),
            known(NothingPublishedThenException.class, e -> nothingThen((NothingPublishedThenException) e)),
            known(BusyException.class, said(ProblemType.BUSY, "下載數量已達上限，請稍後再試。")),
            known(StaleFenceException.class, said(ProblemType.STALE_FENCE, "寫入權已由其他程序接手。")),
            known(ConflictingOrderException.class, said(ProblemType.CONFLICT, "與已儲存且不可變更的內容不符。")),
            known(UnreadableReportException.class, said(ProblemType.UNREADABLE_REPORT, "無法由此文字讀出數字。")),
            known(MistakenAnnotationsException.class, said(ProblemType.UNUSABLE_ANNOTATIONS, "註記檔有誤。")),
            known(UnauthorizedException.class, e -> Problem.of(ProblemType.NOT_AUTHENTICATED)),
            known(AuthenticationFailedException.class, e -> Problem.of(ProblemType.NOT_AUTHENTICATED)),
            known(ForbiddenException.class, e -> Problem.of(ProblemType.FORBIDDEN)));

    private Problems() {}

    private static Map.Entry<Class<? extends Throwable>, Function<Throwable, Problem>> known(
            Class<? extends Throwable> kind, Function<Throwable, Problem> problem) {
        return Map.entry(kind, problem);
    }

    private static Function<Throwable, Problem> said(ProblemType type, String zhTw) {
        return exception -> Problem.of(type, zhTw, exception.getMessage());
    }

    private static Problem nothingThen(NothingPublishedThenException e) {
        return Problem.of(
                ProblemType.NOTHING_PUBLISHED_THEN,
                e.asked() + " 時尚未發布任何資料；最早的是 " + e.first().since() + " 發布的版次 "
                        + e.first().release() + "。",
                e.getMessage());
    }

    static Problem of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Function<Throwable, Problem> known = KNOWN.get(cause.getClass());
            if (known != null) {
                return known.apply(cause);
            }
            if (cause instanceof JsonProcessingException malformed) {
                return malformed(malformed);
            }
            if (cause instanceof IOException && isOfTheSender(cause.getCause())) {
                return Problem.of(
                        ProblemType.MALFORMED_REQUEST,
                        "內容沒有完整送達，或分塊格式有誤。",
                        "The body did not arrive whole, or in broken chunks.");
            }
            if (cause instanceof SQLException refused && isPassing(refused)) {
                return Problem.of(ProblemType.UNAVAILABLE, "資料庫暫時無法回應。", "The database does not answer right now.");
            }
        }
        return thrown instanceof WebApplicationException web
                ? Problem.of(ProblemType.ofStatus(web.getResponse().getStatus()))
                : Problem.of(ProblemType.INTERNAL_ERROR);
    }

    private static Problem malformed(JsonProcessingException e) {
        Throwable cause = e.getCause();
        String why = cause instanceof IllegalArgumentException || cause instanceof NullPointerException
                ? cause.getMessage()
                : e.getOriginalMessage();
        return Problem.of(ProblemType.MALFORMED_REQUEST, "JSON 內容無法讀取。", "The JSON cannot be read: " + why + ".");
    }

    /** What the server says of a body whose pieces do not say how long they are, and of a connection that is gone. */
    private static boolean isOfTheSender(Throwable cause) {
        return cause instanceof NumberFormatException || cause instanceof ClosedChannelException;
    }

    private static boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        // Agroal gives no state when no connection became free in time.
        return state == null || PASSING.stream().anyMatch(state::startsWith);
    }

    private static Problem mistaken(MistakenRequestException e) {
        List<ProblemType> types = e.mistakes().stream()
                .map(mistake -> ProblemType.valueOf(mistake.kind().name()))
                .distinct()
                .toList();
        boolean inPath = e.mistakes().stream().anyMatch(mistake -> mistake.in().equals("path"));
        return mistaken(types.size() == 1 || inPath ? types.get(0) : ProblemType.SEVERAL_MISTAKES, e.mistakes());
    }

    private static Problem mistaken(ProblemType type, List<Mistake> mistakes) {
        String zhTw = mistakes.stream().map(mistake -> mistake.detail().zhTw()).collect(Collectors.joining());
        String en = mistakes.stream().map(mistake -> mistake.detail().en()).collect(Collectors.joining(" "));
        return new Problem(type, new Label(zhTw, en), mistakes);
    }
}
