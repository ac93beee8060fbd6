package tw.taipei.policereport.dissemination;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import tw.taipei.policereport.dissemination.answer.Answers;
import tw.taipei.policereport.dissemination.question.ProgrammeQuestions;

/** What the reports announce. */
@Path("v1/programmes")
@PermitAll
public class ProgrammeResource {

    private final Answers answers;
    private final ProgrammeQuestions questions;

    ProgrammeResource(Answers answers, ProgrammeQuestions questions) {
        this.answers = answers;
        this.questions = questions;
    }

    @GET
    public Response programmes(@Context RoutingContext http) {
        return answers.answer(http, questions::programmes);
    }

    @GET
    @Path("{id}")
    public Response programme(@PathParam("id") String id, @Context RoutingContext http) {
        return answers.answer(http, (parameters, release) -> questions.programme(id));
    }
}
