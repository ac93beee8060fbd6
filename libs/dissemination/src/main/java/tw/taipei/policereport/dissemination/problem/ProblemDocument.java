package tw.taipei.policereport.dissemination.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tw.taipei.policereport.dissemination.request.Mistake;

/** The members of {@code application/problem+json} (RFC 9457), with our own behind them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
        String type,
        String title,
        @JsonProperty("title_zh") String titleZh,
        int status,
        String code,
        String detail,
        @JsonProperty("detail_zh") String detailZh,
        List<Error> errors,
        String instance,
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static final String LANGUAGES = "en, zh-TW";

    /** One mistake of the request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(
            String in,
            String name,
            String value,
            List<String> allowed,
            String didYouMean,
            String detail,
            @JsonProperty("detail_zh") String detailZh) {

        static Error of(Mistake mistake) {
            return new Error(
                    mistake.in(),
                    mistake.name(),
                    mistake.value(),
                    mistake.allowed().isEmpty() ? null : mistake.allowed(),
                    mistake.didYouMean(),
                    mistake.detail().en(),
                    mistake.detail().zhTw());
        }
    }

    static ProblemDocument of(Problem problem, String instance, String traceId) {
        return new ProblemDocument(
                problem.type().urn(),
                problem.type().title().en(),
                problem.type().title().zhTw(),
                problem.type().status(),
                problem.type().name(),
                problem.detail().en(),
                problem.detail().zhTw(),
                problem.mistakes().isEmpty()
                        ? null
                        : problem.mistakes().stream().map(Error::of).toList(),
                instance,
                traceId);
    }
}
