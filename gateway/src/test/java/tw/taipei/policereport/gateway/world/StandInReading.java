package tw.taipei.policereport.gateway.world;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.taipei.policereport.annotation.Annotation;
import tw.taipei.policereport.annotation.AnnotationFile;
import tw.taipei.policereport.annotation.Annotations;
import tw.taipei.policereport.annotation.TitlePath;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.Numeral;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.text.TableFinder;
import tw.taipei.policereport.transcription.TableRule;

/** What a stand-in makes of a text. */
record StandInReading(String service, ReportText text, String annotations, Pattern chapters, List<PrintedRow> rows) {

    /** A row whose label has these words is known to nobody. */
    private static final String UNKNOWN = "陌生";

    private static final String PART_OF_TABLES = "壹";
    private static final String PART_OF_PROGRAMMES = "貳";

    /** @param annotations the file beside the text, null when there is none */
    static StandInReading of(String service, String text, String annotations, Pattern chapters) {
        ReportText report = ReportText.of(text);
        return new StandInReading(service, report, annotations, chapters, PrintedRow.in(report, chapters));
    }

    String digest() {
        try {
            byte[] bytes = (rows + String.valueOf(annotations)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Object> summary() {
        return Json.object(
                "service", service,
                "rows", rows.size(),
                "digest", digest(),
                "claims", claims(),
                "findings", findings(),
                "datasets",
                        rows.stream()
                                .map(PrintedRow::label)
                                .filter(label -> !label.contains(UNKNOWN))
                                .distinct()
                                .collect(Collectors.toMap(label -> label, label -> service + ":printed-rows")),
                "titles", items().stream().map(Section::title).toList());
    }

    /** Every number of the chapters but those of rows called 陌生; the items of part 貳 as programmes. */
    private List<Map<String, Object>> claims() {
        TableFinder finder = new TableFinder(text, List.of(TableRule.COMPARED));
        List<Span> strangers = Stream.concat(finder.tables().stream(), finder.others().stream())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.label().contains(UNKNOWN))
                .map(Row::span)
                .toList();
        List<Map<String, Object>> claims = new ArrayList<>();
        for (Numeral numeral : text.numerals()) {
            if (isOurs(numeral.span(), PART_OF_TABLES)
                    && strangers.stream().noneMatch(row -> row.contains(numeral.span()))
                    && text.outline().stream()
                            .noneMatch(section ->
                                    section.heading().start() == numeral.span().start())) {
                claims.add(claim(
                        numeral.span(),
                        "OBSERVATION",
                        service + ":printed-rows:at-" + numeral.span().start()));
            }
        }
        items().forEach(section -> claims.add(claim(
                new Span(section.heading().start(), section.end()),
                "PROGRAMME",
                service + ":programme:" + section.number())));
        return claims;
    }

    private List<Section> items() {
        return text.outline().stream()
                .filter(section -> section.level() == 3 && isOurs(section.heading(), PART_OF_PROGRAMMES))
                .toList();
    }

    /** What is to come; planned where the text says so. */
    List<Map<String, Object>> programmes() {
        Annotations given = annotations == null ? Annotations.NONE : AnnotationFile.read(annotations);
        return items().stream()
                .map(item -> programme(
                        item, given.of(TitlePath.valueOf(item.title())).orElse(null)))
                .toList();
    }

    private Map<String, Object> programme(Section item, Annotation annotation) {
        String words = text.printed(new Span(item.heading().end(), item.end()));
        Place place = text.place(item.heading());
        return Json.object(
                "id",
                service + ":programmes:" + place.line() + ":" + report(),
                "service",
                service,
                "code",
                String.valueOf(place.line()),
                "parent",
                null,
                "section",
                item.path(),
                "title",
                Json.object("zh-TW", item.title(), "en", annotation == null ? item.title() : annotation.titleEn()),
                "titleTranslated",
                annotation != null,
                "text",
                words,
                "status",
                words.contains("預計") ? "planned" : "under-way",
                "statusLabel",
                Json.object("zh-TW", "狀態", "en", "Status"),
                "milestones",
                List.of(),
                "quantities",
                List.of(),
                "places",
                null,
                "partners",
                null,
                "tags",
                annotation == null
                        ? null
                        : annotation.tags().stream()
                                .map(tag -> Json.object(
                                        "code", tag.code(), "label", Json.object("zh-TW", tag.zhTw(), "en", tag.en())))
                                .toList(),
                "source",
                Json.object(
                        "report",
                        report(),
                        "page",
                        place.page(),
                        "line",
                        place.line(),
                        "endLine",
                        place.line(),
                        "section",
                        item.path()));
    }

    private boolean isOurs(Span span, String part) {
        String section = text.place(span).section();
        return section.startsWith(part)
                && chapters.matcher(PrintedRow.chapter(section)).matches();
    }

    private static Map<String, Object> claim(Span span, String kind, String target) {
        return Json.object(
                "span", Json.object("start", span.start(), "end", span.end()), "kind", kind, "target", target);
    }

    private List<Map<String, Object>> findings() {
        return rows.stream()
                .filter(row -> !row.addsUp())
                .map(row -> Json.object(
                        "severity", "BLOCKING",
                        "code", "CHANGE_DOES_NOT_ADD_UP",
                        "message", Json.object("zh-TW", "增減數不符", "en", "The change does not add up"),
                        "page", row.place().page(),
                        "line", row.place().line(),
                        "subject", row.label(),
                        "expected",
                                PrintedRow.number(row.current())
                                        .subtract(PrintedRow.number(row.base()))
                                        .toString(),
                        "found", row.change()))
                .toList();
    }

    List<Map<String, Object>> comparisons() {
        return rows.stream()
                .map(row -> row.comparison(service, report(), baseReport()))
                .toList();
    }

    List<Map<String, Object>> checks() {
        return rows.stream()
                .map(row -> row.check(service, report(), baseReport()))
                .toList();
    }

    /** What this report prints for the period of another one, otherwise than that one. */
    List<Map<String, Object>> restatements(Map<String, StandInReading> shown) {
        StandInReading earlier = shown.get(baseReport());
        return earlier == null
                ? List.of()
                : rows.stream()
                        .flatMap(row -> earlier.rows.stream()
                                .filter(before -> row.label().equals(before.label())
                                        && row.place().line() == before.place().line()
                                        && !row.base().equals(before.current()))
                                .map(before -> row.restatement(service, report(), before, baseReport())))
                        .toList();
    }

    /** How many rows another reading does not have, or has with another number. */
    long unlike(StandInReading other, boolean corrected) {
        if (other == null) {
            return corrected ? 0 : rows.size();
        }
        return corrected
                ? rows.stream().filter(row -> !other.rows.contains(row)).count()
                : 0;
    }

    String report() {
        return ReferencePeriod.valueOf(text.currentPeriod().orElseThrow().text())
                .toString();
    }

    private String baseReport() {
        return ReferencePeriod.valueOf(text.basePeriod().orElseThrow().text()).toString();
    }
}
