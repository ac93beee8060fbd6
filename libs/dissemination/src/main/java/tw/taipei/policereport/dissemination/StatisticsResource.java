package tw.taipei.policereport.dissemination;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import tw.taipei.policereport.dissemination.answer.Answers;
import tw.taipei.policereport.dissemination.question.Questions;

/** What everybody may read. The OpenAPI document describes each path with the parameters of each dataset. */
@Path("v1")
@PermitAll
public class StatisticsResource {

    private final Answers answers;
    private final Questions questions;

    StatisticsResource(Answers answers, Questions questions) {
        this.answers = answers;
        this.questions = questions;
    }

    @GET
    @Path("datasets")
    public Response datasets(@Context RoutingContext http) {
        return answers.answer(http, (parameters, release) -> questions.datasets());
    }

    @GET
    @Path("datasets/{dataset}")
    public Response dataset(@PathParam("dataset") String dataset, @Context RoutingContext http) {
        return answers.answer(http, (parameters, release) -> questions.dataset(dataset));
    }

    @GET
    @Path("datasets/{dataset}/observations")
    public Response observations(@PathParam("dataset") String dataset, @Context RoutingContext http) {
        return answers.answer(http, (parameters, release) -> questions.observations(dataset, parameters, release));
    }

    @GET
    @Path("datasets/{dataset}/comparison")
    public Response comparison(@PathParam("dataset") String dataset, @Context RoutingContext http) {
        return answers.answer(http, (parameters, release) -> questions.comparison(dataset, parameters, release));
    }

    @GET
    @Path("observations")
    public Response observations(@Context RoutingContext http) {
        return answers.answer(http, questions::observations);
    }

    /** An id may hold a slash: a range of months has one. */
    @GET
    @Path("observations/{id: .+}")
    public Response observation(@PathParam("id") String id, @Context RoutingContext http) {
        return answers.answer(http, (parameters, release) -> questions.observation(id));
    }

    @GET
    @Path("changes")
    public Response changes(@Context RoutingContext http) {
        return answers.answer(http, questions::changes);
    }

    @GET
    @Path("restatements")
    public Response restatements(@Context RoutingContext http) {
        return answers.answer(http, questions::restatements);
    }

    @GET
    @Path("comparisons")
    public Response comparisons(@Context RoutingContext http) {
        return answers.answer(http, questions::comparisons);
    }

    @GET
    @Path("notes")
    public Response notes(@Context RoutingContext http) {
        return answers.answer(http, (parameters, release) -> questions.notes(parameters));
    }

    @GET
    @Path("verification")
    public Response verification(@Context RoutingContext http) {
        return answers.answer(http, questions::verification);
    }
}
