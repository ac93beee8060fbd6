package tw.taipei.policereport.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The world of these tests: some tables of the report on the first half of 2023, typed from its text. */
final class FirstReport {

    static final ReferencePeriod CURRENT = ReferencePeriod.half(2023, 1);
    static final ReferencePeriod BASE = ReferencePeriod.half(2022, 1);

    private static final Dimension OFFENCE = Dimension.of(
            "offence",
            "案類",
            "Offence",
            Code.of("violent", "暴力犯罪", "Violent crime"),
            Code.of("organised", "組織犯罪", "Organised crime"),
            Code.of("drugs", "毒品犯罪", "Drug offences"),
            Code.of("fraud", "詐欺犯罪", "Fraud"),
            Code.of("theft", "竊盜犯罪", "Theft"));
    private static final Dimension JURISDICTION = Dimension.of(
            "jurisdiction",
            "轄區",
            "Jurisdiction",
            Code.of("own", "本轄", "Own jurisdiction"),
            Code.of("other", "他轄", "Other jurisdictions"));

    static final Dataset OFFENCES = new Dataset(
            "offences",
            new Label("刑案", "Offences"),
            new Label("刑案發生及破獲", "Offences reported and cleared"),
            List.of(OFFENCE, JURISDICTION),
            List.of(
                    new Measure.Flow("reported", new Label("發生件數", "Reported"), Unit.CASE, 0),
                    new Measure.Flow("cleared", new Label("破獲件數", "Cleared"), Unit.CASE, 0),
                    new Measure.Rate("clearance-rate", new Label("破獲率", "Clearance rate"), Unit.PERCENT, 2),
                    new Measure.Flow("proceeds", new Label("不法利得", "Illegal proceeds"), Unit.TWD, 0),
                    new Measure.Flow("seized", new Label("重量", "Weight seized"), Unit.KILOGRAM, 2),
                    new Measure.Rank("rank", new Label("六都名次", "Rank among the six municipalities"))));

    static final Dataset POLICING = new Dataset(
            "policing",
            new Label("警政", "Policing"),
            new Label("警力與社區", "Officers and communities"),
            List.of(Dimension.of(
                    "group",
                    "類別",
                    "Group",
                    Code.of("own", "本局", "Own officers"),
                    Code.of("support", "支援", "Supporting officers"),
                    Code.of("village", "里", "Village"),
                    Code.of("community", "社區", "Community"),
                    Code.of("apartment", "公寓大廈", "Apartment building"))),
            List.of(
                    new Measure.Flow("stalking", new Label("跟蹤騷擾", "Stalking"), Unit.CASE, 0),
                    new Measure.Stock("patrol-teams", new Label("隊數", "Patrol teams"), Unit.of("team", "隊", "team"), 0),
                    new Measure.Rate("intact-rate", new Label("妥善率", "Cameras in order"), Unit.PERCENT, 2),
                    new Measure.Flow("officers", new Label("警力", "Officers"), Unit.PERSON_TIME, 0),
                    new Measure.Rate("officer-share", new Label("警力比例", "Share of officers"), Unit.PERCENT, 0)));

    static final Map<String, Dataset> DATASETS = Map.of("offences", OFFENCES, "policing", POLICING);

    static final List<IntegrityRule> RULES = List.of(
            IntegrityRule.total("offences", "cleared", "cleared.total.own", "cleared.total.other"),
            IntegrityRule.total("offences", "cleared.theft", "cleared.theft.own", "cleared.theft.other"),
            IntegrityRule.ratio("offences", "clearance-rate", "cleared", "reported"),
            IntegrityRule.ratio("offences", "clearance-rate.violent", "cleared.violent", "reported.violent"),
            IntegrityRule.ratio("offences", "clearance-rate.fraud", "cleared.fraud", "reported.fraud"),
            IntegrityRule.ratio("offences", "clearance-rate.theft", "cleared.theft", "reported.theft"),
            IntegrityRule.total(
                    "policing",
                    "patrol-teams",
                    "patrol-teams.village",
                    "patrol-teams.community",
                    "patrol-teams.apartment"),
            IntegrityRule.total("policing", "officers", "officers.own", "officers.support"),
            IntegrityRule.share("policing", "officer-share.own", "officers.own", "officers"),
            IntegrityRule.share("policing", "officer-share.support", "officers.support", "officers"));

    static final List<Observation> NUMBERS = rows("/first-report-numbers.csv", FirstReport::number);
    static final List<PublishedChange> CHANGES = rows("/first-report-changes.csv", FirstReport::change);

    private FirstReport() {}

    static Verifier verifier(Observation... numbers) {
        return new Verifier(DATASETS, RULES, new PublishedNumbers(List.of(numbers)));
    }

    static Observation observation(String dataset, String series, String period) {
        return new PublishedNumbers(NUMBERS)
                .find(dataset, SeriesKey.valueOf(series), ReferencePeriod.valueOf(period))
                .orElseThrow();
    }

    /** A number that no report prints. */
    static Observation invented(String dataset, String series, String period, String value, String... notes) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new Observation(
                dataset,
                SeriesKey.valueOf(series),
                ReferencePeriod.valueOf(period),
                number,
                Set.of(number == null ? ObservationStatus.M : ObservationStatus.A),
                String.valueOf(value),
                source(1, 1, ""),
                List.of(notes));
    }

    static PublishedChange inventedChange(String dataset, String series, String change) {
        BigDecimal value = change == null ? null : new BigDecimal(change);
        return new PublishedChange(
                dataset, SeriesKey.valueOf(series), CURRENT, BASE, value, String.valueOf(change), source(1, 1, ""));
    }

    private static Observation number(String[] row) {
        return new Observation(
                row[0],
                SeriesKey.valueOf(row[1]),
                ReferencePeriod.valueOf(row[2]),
                new BigDecimal(row[3]),
                Set.of(ObservationStatus.A),
                row[4],
                source(Integer.parseInt(row[5]), Integer.parseInt(row[6]), row[4]),
                List.of());
    }

    private static PublishedChange change(String[] row) {
        return new PublishedChange(
                row[0],
                SeriesKey.valueOf(row[1]),
                CURRENT,
                BASE,
                new BigDecimal(row[2]),
                row[3],
                source(Integer.parseInt(row[4]), Integer.parseInt(row[5]), row[3]));
    }

    static Source source(int page, int line, String quote) {
        return new Source("2023-S1", page, line, 1, line, "壹", quote);
    }

    private static <T> List<T> rows(String resource, Function<String[], T> maker) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(FirstReport.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            Stream<String> lines = reader.lines().skip(1);
            return lines.map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
                    .map(maker)
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
