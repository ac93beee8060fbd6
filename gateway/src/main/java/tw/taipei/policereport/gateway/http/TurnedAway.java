package tw.taipei.policereport.gateway.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.Problems;
import tw.taipei.policereport.gateway.problem.StandingProblem;
import tw.taipei.policereport.guard.load.BusyAnswer;

/** What a client gets when as much is being done as can be. */
@Singleton
class TurnedAway implements BusyAnswer {

    private final StandingProblem busy;

    TurnedAway(Problems problems) {
        this.busy = problems.standing(new ProblemException(
                ProblemKind.BUSY, "目前處理中的請求已達上限，請稍後再試。", "As much is being done as can be; try again in a moment."));
    }

    @Override
    public void send(RoutingContext http) {
        busy.send(http);
    }
}
