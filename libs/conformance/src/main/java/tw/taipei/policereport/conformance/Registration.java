package tw.taipei.policereport.conformance;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.net.URI;

/** Lets every answer of every Quarkus test with this library be looked at. */
public final class Registration implements QuarkusTestBeforeClassCallback, QuarkusTestBeforeTestExecutionCallback {

    private static final OwnDocuments DOCUMENTS = new OwnDocuments();

    @Override
    public void beforeClass(Class<?> test) {
        RestAssured.replaceFiltersWith(new DescribedAnswers(DOCUMENTS));
    }

    /** While nothing goes on: a test may keep the process so busy that it does not answer. */
    @Override
    public void beforeTestExecution(QuarkusTestMethodContext context) {
        DOCUMENTS.of(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/"));
    }
}
