package tw.taipei.policereport.gateway.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceClaim;
import tw.taipei.policereport.gateway.report.Ledger;
import tw.taipei.policereport.gateway.report.LedgerKind;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.text.Folding;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.Finding;

/** What is left when every service has taken its own: digits that are nothing, chapters of plans that nobody serves. */
final class UnaccountedFor {

    private static final String PART_OF_PROGRAMMES = "貳";
    private static final int CHAPTER = 2;
    private static final String ROW_OUTSIDE_TABLE = "ROW_OUTSIDE_TABLE";
    /** The coverage of the report lists all; an honest one has a few. */
    private static final int MOST_LISTED = 1_000;

    private final ReportText text;
    private final List<ServiceClaim> claims;
    private final Set<String> labels;

    /** @param labels of all rows that any service knows */
    UnaccountedFor(ReportText text, List<ServiceClaim> claims, Collection<String> labels) {
        this.text = text;
        this.claims = List.copyOf(claims);
        this.labels = labels.stream().map(Folding::compact).collect(Collectors.toSet());
    }

    /** @param rows printed rows that have a finding of their own */
    List<Finding> findings(List<Span> rows) {
        List<Finding> findings = new ArrayList<>();
        TreeMap<Integer, Span> doubted = new TreeMap<>();
        rows.forEach(row -> doubted.put(row.start(), row));
        Set<Span> numbers = new HashSet<>();
        List<Ledger.Entry> left = Ledger.of(text, claims).entries().stream()
                .filter(UnaccountedFor::isLeft)
                .filter(entry -> !isIn(doubted, entry.span()))
                .filter(entry -> numbers.add(entry.whole().span()))
                .toList();
        Set<Integer> rowLines = new HashSet<>();
        left.stream()
                .limit(MOST_LISTED)
                .map(entry -> rowOutsideTable(entry).orElseGet(() -> numeral(entry)))
                .filter(finding -> !finding.code().equals(ROW_OUTSIDE_TABLE) || rowLines.add(finding.line()))
                .forEach(findings::add);
        if (left.size() > MOST_LISTED) {
            findings.add(further(left.get(MOST_LISTED), left.size() - MOST_LISTED));
        }
        text.outline().stream().filter(this::isUnknownChapter).forEach(chapter -> findings.add(chapter(chapter)));
        return findings;
    }

    /**
     * A number in a programme that is served in its text only may be one that a sentence used to give in other words; those
     * in Chinese numerals count aims and steps.
     */
    private static boolean isLeft(Ledger.Entry entry) {
        return !entry.isAccounted() || entry.kind() == LedgerKind.PROGRAMME && entry.script() == Ledger.Script.DIGITS;
    }

    /** Rows do not overlap. */
    private static boolean isIn(TreeMap<Integer, Span> rows, Span span) {
        Map.Entry<Integer, Span> row = rows.floorEntry(span.start());
        return row != null && row.getValue().contains(span);
    }

    private boolean isUnknownChapter(Section section) {
        return section.level() == CHAPTER
                && section.markers().get(0).equals(PART_OF_PROGRAMMES)
                && claims.stream()
                        .map(ServiceClaim::claim)
                        .filter(claim -> claim.kind() == Claim.Kind.PROGRAMME)
                        .noneMatch(claim ->
                                claim.span().start() >= section.heading().start()
                                        && claim.span().start() < section.end());
    }

    private Finding numeral(Ledger.Entry entry) {
        Place place = text.place(entry.span());
        String number = text.excerpt(entry.whole().span());
        Label nothing = new Label(
                "第 " + place.line() + " 行的數字「" + number + "」不是任何服務的資料，也不是日期、名稱或編號",
                "The number '" + number + "' on line " + place.line()
                        + " is no data of any service and no date, name or number of a heading");
        Label textOnly = new Label(
                "第 " + place.line() + " 行的數字「" + number + "」只隨計畫文字提供，不是任何服務的資料",
                "The number '" + number + "' on line " + place.line()
                        + " is served in the text of a programme only and is no data of any service");
        boolean accounted = entry.isAccounted();
        return new Finding(
                Finding.Severity.WARNING,
                accounted ? "NUMERAL_IN_TEXT_ONLY" : "NUMERAL_UNACCOUNTED",
                accounted ? textOnly : nothing,
                place.page(),
                place.line(),
                place.section(),
                null,
                text.quote(entry.span()).strip());
    }

    /** The label of a known row and its numbers, where no header makes a table of them. */
    private Optional<Finding> rowOutsideTable(Ledger.Entry entry) {
        Line line = text.lineAt(entry.span().start());
        String printed = Folding.compact(text.excerpt(new Span(line.start(), line.end())));
        return labels.stream()
                .filter(label -> printed.startsWith(label)
                        && printed.substring(label.length()).matches("[+-]?\\d.*"))
                .findFirst()
                .map(label -> new Finding(
                        Finding.Severity.BLOCKING,
                        ROW_OUTSIDE_TABLE,
                        new Label(
                                "表格列「" + label + "」的上方沒有服務認得的表頭",
                                "No header that a service knows stands above the row '" + label + "'"),
                        line.page(),
                        line.number(),
                        label,
                        null,
                        text.excerpt(new Span(line.start(), line.end()))));
    }

    private Finding further(Ledger.Entry next, int count) {
        Place place = text.place(next.span());
        return new Finding(
                Finding.Severity.WARNING,
                "NUMERAL_UNACCOUNTED",
                new Label(
                        "自第 " + place.line() + " 行起另有 " + count + " 個數字不是任何服務的資料",
                        count + " more numbers from line " + place.line() + " on are no data of any service"),
                place.page(),
                place.line(),
                place.section(),
                null,
                String.valueOf(count));
    }

    private Finding chapter(Section chapter) {
        Place place = text.place(chapter.heading());
        return new Finding(
                Finding.Severity.WARNING,
                "CHAPTER_UNKNOWN",
                new Label(
                        "沒有服務採用「" + chapter.path() + "、" + chapter.title() + "」的計畫",
                        "No service takes programmes from the chapter " + chapter.path() + " '" + chapter.title()
                                + "'"),
                place.page(),
                place.line(),
                chapter.path(),
                null,
                chapter.title());
    }
}
