package tw.taipei.policereport.gateway.comparison;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.statistics.Basis;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** Which periods are compared with which. */
public record PeriodParameters(
        @BeanParam ComparisonParameters comparison,
        @QueryParam("period")
                @Parameter(
                        description = "Current periods, in any spelling; all that are held without it.",
                        example = "2023-S1")
                String period,
        @QueryParam("basis")
                @Parameter(
                        description = "What they are compared with; as-published without it.",
                        schema =
                                @Schema(
                                        enumeration = {"as-published", "year-earlier", "previous-half", "explicit"},
                                        defaultValue = "as-published"))
                String basis,
        @QueryParam("against")
                @Parameter(description = "The base period of `basis=explicit`, in any spelling.", example = "2022-S2")
                String against) {

    /** Canonical periods. @param against null where the basis says it */
    record Query(List<String> periods, Basis basis, String against) {

        /** The query as the services take it. */
        String target() {
            StringBuilder target = new StringBuilder("/v1/comparisons?basis=").append(basis);
            if (!periods.isEmpty()) {
                target.append("&period=").append(encoded(String.join(",", periods)));
            }
            if (against != null) {
                target.append("&against=").append(encoded(against));
            }
            return target.toString();
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        Map<String, Object> echo() {
            Map<String, Object> echo = new LinkedHashMap<>();
            echo.put("period", periods);
            echo.put("basis", basis.toString());
            echo.put("against", against);
            return echo;
        }
    }

    Mistakes mistakes() {
        return comparison.filter().mistakes(PeriodParameters.class);
    }

    Query query(Mistakes mistakes) {
        List<String> periods = mistakes.periods("period", period);
        mistakes.choices("basis", basis, Basis.names());
        String base = mistakes.period("against", against)
                .map(ReferencePeriod::toString)
                .orElse(null);
        Basis chosen = chosen();
        if (chosen == Basis.EXPLICIT && against == null) {
            mistakes.malformed("against", "", new Label("期間，因為 basis=explicit", "a period, because basis=explicit"));
        } else if (chosen != Basis.EXPLICIT && against != null) {
            mistakes.malformed("against", against, new Label("只與 basis=explicit 同用", "only with basis=explicit"));
        }
        return new Query(periods, chosen, base);
    }

    /** A base period alone says that it is explicit. */
    private Basis chosen() {
        if (basis == null) {
            return against == null ? Basis.AS_PUBLISHED : Basis.EXPLICIT;
        }
        return Basis.names().contains(basis) ? Basis.fromText(basis) : Basis.AS_PUBLISHED;
    }
}
