package tw.taipei.policereport.dissemination.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Formats;

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
        for (Format other : formats.all()) {
            if (!other.name().equals(understood.format().name())) {
                Address whole = understood.address().with("limit", null).with("cursor", null);
                all.add("<"
                        + whole.with("format", other.name()).with("bom", null).with("labels", null)
                        + ">; rel=\"alternate\"; type=\"" + other.mediaType() + '"');
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

    /** An ASCII name for every client and the Chinese one for those that can (RFC 6266). */
    private static String disposition(Understood<?> understood) {
        String extension = "." + understood.format().name();
        String plain = understood
                .path()
                .replace("/v1/", "/")
                .replaceFirst("^/", "")
                .replace("datasets/", "")
                .replaceAll("[^A-Za-z0-9.-]+", "-");
        String title = understood.question().title().zhTw().replaceAll("[\\s/]+", "-");
        return "attachment; filename=\"" + plain + extension + "\"; filename*=UTF-8''"
                + URLEncoder.encode(title + extension, StandardCharsets.UTF_8);
    }
}
