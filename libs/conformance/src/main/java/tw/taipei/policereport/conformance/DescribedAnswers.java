package tw.taipei.policereport.conformance;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** Fails a test that gets an answer which the process under test does not describe. */
final class DescribedAnswers implements Filter {

    /** A request that names its host itself is refused by the server below, which knows no problems. */
    private static final String HOST = "Host";

    /** More are of the same kind. */
    private static final int SHOWN = 12;

    private final OwnDocuments documents;

    DescribedAnswers(OwnDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI address = URI.create(request.getURI());
        if (address.getPort() != RestAssured.port || request.getHeaders().hasHeaderWithName(HOST)) {
            return response;
        }
        Answer answer = new Answer(
                request.getMethod(),
                address.getPath(),
                response.statusCode(),
                response.contentType(),
                response.asByteArray());
        List<String> mistakes = documents.of(address).mistakes(answer);
        if (!mistakes.isEmpty()) {
            throw new AssertionError(mistakes.stream()
                    .limit(SHOWN)
                    .collect(Collectors.joining(
                            "\n  ",
                            request.getMethod() + " " + address + " gave " + answer.status() + " "
                                    + answer.contentType() + ", otherwise than described:\n  ",
                            "\n")));
        }
        return response;
    }
}
