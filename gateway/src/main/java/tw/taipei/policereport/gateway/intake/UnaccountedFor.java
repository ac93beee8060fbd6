package tw.taipei.policereport.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceClaim;
import tw.taipei.policereport.gateway.report.Ledger;
import tw.taipei.policereport.statistics.Label;
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
    /** The coverage of the report lists all; an honest one has a few. */
    private static final int MOST_LISTED = 1_000;

    private final ReportText text;
    private final List<ServiceClaim> claims;

    UnaccountedFor(ReportText text, List<ServiceClaim> claims) {
        this.text = text;
        this.claims = List.copyOf(claims);
    }

    /** @param rows printed rows that have a finding of their own */
    List<Finding> findings(List<Span> rows) {
        List<Finding> findings = new ArrayList<>();
        TreeMap<Integer, Span> doubted = new TreeMap<>();
        rows.forEach(row -> doubted.put(row.start(), row));
        List<Ledger.Entry> left = Ledger.of(text, claims).entries().stream()
                .filter(entry -> entry.script() == Ledger.Script.DIGITS && !entry.isAccounted())
                .filter(entry -> !text.sectionsAt(entry.span().start()).isEmpty())
                .filter(entry -> !isIn(doubted, entry.span()))
                .toList();
        left.stream().limit(MOST_LISTED).map(this::numeral).forEach(findings::add);
        if (left.size() > MOST_LISTED) {
            findings.add(further(left.get(MOST_LISTED), left.size() - MOST_LISTED));
        }
        text.outline().stream().filter(this::isUnknownChapter).forEach(chapter -> findings.add(chapter(chapter)));
        return findings;
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
        return new Finding(
                Finding.Severity.WARNING,
                "NUMERAL_UNACCOUNTED",
                new Label(
                        "第 " + place.line() + " 行的數字「" + entry.text() + "」不是任何服務的資料，也不是日期、名稱或編號",
                        "The digits '" + entry.text() + "' on line " + place.line()
                                + " are no data of any service and no date, name or number of a heading"),
                place.page(),
                place.line(),
                place.section(),
                null,
                text.quote(entry.span()).strip());
    }

    private Finding further(Ledger.Entry next, int count) {
        Place place = text.place(next.span());
        return new Finding(
                Finding.Severity.WARNING,
                "NUMERAL_UNACCOUNTED",
                new Label(
                        "自第 " + place.line() + " 行起另有 " + count + " 個數字不是任何服務的資料，也不是日期、名稱或編號",
                        count + " more digits from line " + place.line()
                                + " on are no data of any service and no date, name or number of a heading"),
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
