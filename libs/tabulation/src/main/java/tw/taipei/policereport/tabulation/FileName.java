package tw.taipei.policereport.tabulation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a download is called: an ASCII name for every client and the Chinese one for those that can.
 *
 * @param ascii of letters, digits, points and hyphens
 */
public record FileName(String ascii, String zhTw, String extension) {

    public FileName {
        Objects.requireNonNull(extension, "extension is null");
        ascii = ascii.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("^-|-$", "");
        zhTw = zhTw.replaceAll("[\\s/]+", "-");
    }

    /** The value of {@code Content-Disposition} (RFC 6266). */
    public String disposition() {
        String encoded = URLEncoder.encode(zhTw + "." + extension, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "." + extension + "\"; filename*=UTF-8''" + encoded;
    }
}
