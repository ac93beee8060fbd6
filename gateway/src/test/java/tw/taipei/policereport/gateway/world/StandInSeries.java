package tw.taipei.policereport.gateway.world;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What a stand-in makes of a file of series: its own lines are rows, and a measure that is {@code wrong} is a mistake. */
record StandInSeries(String service, List<String> rows, List<Map<String, Object>> mistakes) {

    static StandInSeries of(String service, byte[] csv) {
        List<String> rows = new ArrayList<>();
        List<Map<String, Object>> mistakes = new ArrayList<>();
        List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(service + ",")) {
                continue;
            }
            if (lines.get(i).contains(",wrong,")) {
                mistakes.add(Json.object(
                        "line",
                        i + 1,
                        "column",
                        "measure",
                        "value",
                        "wrong",
                        "code",
                        "UNKNOWN_CODE",
                        "allowed",
                        List.of("right"),
                        "expected",
                        null,
                        "message",
                        Json.object("zh-TW", "無效的代碼", "en", "An unknown code")));
            } else {
                rows.add(lines.get(i));
            }
        }
        return new StandInSeries(service, rows, mistakes);
    }

    Map<String, Object> summary() {
        return Json.object(
                "service", service,
                "rows", rows.size(),
                "digest", digest(),
                "mistakes", mistakes.size(),
                "listed", mistakes);
    }

    String digest() {
        if (rows.isEmpty()) {
            return "0".repeat(64);
        }
        try {
            byte[] text = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
