import client.ApiClient;
import client.ApiException;
import client.api.ComparisonApi;
import client.api.ComparisonApi.APICompareReportRequest;
import client.model.ComparisonRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Written against the generated client alone: every row of the report-wide comparison of the house at an address. */
public final class PullComparison implements Function<String, List<String>> {

    @Override
    public List<String> apply(String address) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(address);
        APICompareReportRequest request = APICompareReportRequest.newBuilder()
                .report("2023-S1")
                .lang("en")
                .limit(1000)
                .build();
        try {
            return new ComparisonApi(client).compareReport(request).getData().stream()
                    .map(PullComparison::line)
                    .toList();
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(ComparisonRow row) {
        return String.join(
                " | ",
                row.getLabel().getString(),
                text(row.getCurrent().getValue()),
                text(row.getBase().getValue()),
                text(row.getChange() == null ? null : row.getChange().getAbsolute()));
    }

    private static String text(BigDecimal number) {
        return number == null ? "none" : number.stripTrailingZeros().toPlainString();
    }
}
