package tw.taipei.policereport.dissemination.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import tw.taipei.policereport.guard.load.BusyAnswer;

/** What a reader gets when as much is being done as can be. */
@Singleton
class TurnedAway implements BusyAnswer {

    private final ProblemWriter writer;

    TurnedAway(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void send(RoutingContext http) {
        writer.answer(
                Problem.of(
                        ProblemType.BUSY,
                        "目前處理中的請求已達上限，請稍後再試。",
                        "As much is being done as can be; try again in a moment."),
                http);
    }
}
