package tw.taipei.policereport.crime;

import java.util.List;
import java.util.stream.Collectors;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.NoteRule;

/** What a kind of offence holds, which the report says only in brackets in the headings of the tables. */
final class OffenceScope {

    static final List<NoteRule> NOTES = List.of(
            heading(
                    "kinds-of-violent-crime",
                    Offences.DATASET.code(),
                    "暴力犯罪",
                    List.of("故意殺人", "強盜", "搶奪", "擄人勒贖", "強制性交", "重大恐嚇取財", "重傷害"),
                    new Label(
                            "暴力犯罪所含案類見報告標題。",
                            "Violent crime holds the kinds of offence in the heading of its table: intentional homicide,"
                                    + " robbery, snatching, kidnapping for ransom, forced sexual intercourse, serious"
                                    + " extortion and serious injury."),
                    "reported.violent",
                    "cleared.violent",
                    "clearance-rate.violent",
                    "categories.violent"),
            heading(
                    "kinds-of-theft",
                    Offences.DATASET.code(),
                    "竊盜犯罪",
                    List.of("重大", "普通", "住宅", "汽車", "機車"),
                    new Label(
                            "竊盜犯罪所含案類見報告標題。",
                            "Theft holds the kinds in the heading of its table: major, ordinary and residential theft,"
                                    + " and theft of cars and motorcycles."),
                    "reported.theft",
                    "cleared.theft",
                    "clearance-rate.theft"),
            heading(
                    "who-is-a-traced-suspect",
                    Drugs.DATASET.code(),
                    "毒品溯源成果",
                    List.of("製造", "運輸", "販賣", "意圖販賣而持有"),
                    new Label(
                            "溯源犯嫌所犯案類見報告標題。",
                            "Traced suspects are those of the offences in the heading of their table: making,"
                                    + " transporting and selling drugs, and holding them for sale."),
                    "traced-suspects"));

    private OffenceScope() {}

    /** Only where the brackets hold all that the English names. */
    private static NoteRule heading(
            String code, String dataset, String words, List<String> kinds, Label text, String... series) {
        String all = kinds.stream().map(kind -> "(?=[^()（）]*" + kind + ")").collect(Collectors.joining());
        return NoteRule.printed(
                code, dataset, Comparability.Level.COMPARABLE, words + "[(（]" + all + "[^()（）]*[)）]", text, series);
    }
}
