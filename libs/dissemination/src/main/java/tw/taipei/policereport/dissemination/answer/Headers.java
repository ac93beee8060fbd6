package tw.taipei.policereport.dissemination.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Formats;
import tw.taipei.policereport.tabulation.FileName;

/** The headers of an answer that are the same for every reader. */
final class Headers {

    /** 政府資料開放授權條款-第1版 (OGDL-Taiwan-1.0). */
    private static final String LICENSE = "https://data.gov.tw/license";

    private Headers() {}

    static Map<String, String> of(Understood<?> understood, Map<String, String> links, Formats formats) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", understood.format().mediaType());
        headers.put("Content-Language", understood.view().language().contentLanguage());
        headers.put("Link", links(understood, links, formats));
        if (understood.format().isFile()) {
            headers.put("Content-Disposition", disposition(understood));
        }
        return headers;
    }

    private static String links(Understood<?> understood, Map<String, String> links, Formats formats) {
        List<String> all = new ArrayList<>();
        links.forEach((relation, address) -> all.add("<" + address + ">; rel=\"" + relation + '"'));
        all.add("<" + describedBy(understood.path()) + ">; rel=\"describedby\"");
        all.add("<" + LICENSE + ">; rel=\"license\"");
        for (Format other : formats.fitting(understood.shape().subject())) {
            if (!other.name().equals(understood.format().name())) {
                Address whole = understood.address().with("limit", null).with("cursor", null);
                all.add("<"
                        + whole.with("format", other.name()).with("bom", null).with("labels", null)
                        + ">; rel=\"alternate\"; type=\"" + other.mediaType().replace("\"", "\\\"") + '"');
            }
        }
        return String.join(", ", all);
    }

    /** The structure of the dataset that the path names; the OpenAPI document for other paths. */
    private static String describedBy(String path) {
        String[] parts = path.split("/");
        return parts.length > 4 && parts[3].equals("datasets")
                ? String.join("/", List.of(parts).subList(0, 5))
                : "/" + parts[1] + "/openapi";
    }

    private static String disposition(Understood<?> understood) {
        String ascii = understood.path().replace("/v1/", "/").replace("datasets/", "");
        return new FileName(
                        ascii,
                        understood.question().title().zhTw(),
                        understood.format().extension())
                .disposition();
    }
}
