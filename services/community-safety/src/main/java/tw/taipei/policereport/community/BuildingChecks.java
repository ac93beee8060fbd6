package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.TableRule;

/** 壹三(二): households checked under the 淨樓專案 and what was found there. */
final class BuildingChecks {

    private static final String CODE = "building-checks";
    private static final String HOUSEHOLDS = "households-checked";
    private static final String PERSONS = "persons-found";
    private static final String UNREGISTERED = "unregistered-residents";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("「淨樓專案」清查", "Building checks (Clean Buildings project)"),
            new Label(
                    "執行「淨樓專案」之清查戶數（戶）、查獲人數（人）及未設籍人口數（人）。來源：工作報告壹、三、(二)。",
                    "Households checked under the Clean Buildings project, persons caught and residents without"
                            + " household registration found there. Source: work report, part I, chapter 3,"
                            + " section 2."),
            List.of(),
            List.of(
                    new Measure.Flow(
                            HOUSEHOLDS,
                            new Label("清查戶數", "Households checked"),
                            Unit.of("household", "戶", "household"),
                            0),
                    new Measure.Flow(PERSONS, new Label("查獲人數", "Persons caught"), Unit.PERSON, 0),
                    new Measure.Flow(
                            UNREGISTERED,
                            new Label("未設籍人口數", "Residents without household registration"),
                            Unit.PERSON,
                            0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "執行「淨樓專案」工作")
            .row("清查戶數", Facet.value(HOUSEHOLDS))
            .row("查獲人數", Facet.value(PERSONS))
            .row("未設籍人口數", Facet.value(UNREGISTERED)));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.printed(
                    "building-checks-scope",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    "針對本市列管[^。]{1,300}。",
                    new Label(
                            "以列管治安顧慮人口、記事人口、易發生犯罪及事故之場所等為重點清查目標，並同時實施宣導及訪視。",
                            "The checks target listed persons of concern and places prone to crime or"
                                    + " accidents, or where other districts found crime; officers also give"
                                    + " advice against fraud and theft and visit high-risk families and elderly"
                                    + " people living alone.")),
            NoteRule.printed(
                            "households-counted-by-new-rule",
                            CODE,
                            Comparability.Level.COMPARABLE,
                            "(?:本期)?清查戶數[^。\\d]{0,40}分局[^。]{0,40}排除派出所[^。]{0,200}。",
                            new Label(
                                    "清查戶數以分局所辦「淨樓專案」數統計，排除派出所自辦件數。",
                                    "Only checks run by precincts count; those that police stations run"
                                            + " themselves are left out."),
                            HOUSEHOLDS)
                    .on("current"),
            NoteRule.printed(
                            "fewer-checks-by-police-stations",
                            CODE,
                            Comparability.Level.COMPARABLE,
                            "各單位減少派出所自辦[^。，]{0,20}次數",
                            new Label("各單位減少派出所自辦清查次數。", "Police stations also run fewer such checks of their own."),
                            HOUSEHOLDS)
                    .on("current"),
            // On the base only: it is the older number that was counted by the older rule.
            NoteRule.printed(
                            "households-counted-by-earlier-rule",
                            CODE,
                            Comparability.Level.NOT_COMPARABLE,
                            "(?:本期)?清查戶數[^。\\d]{0,12}(?:規定|改|變更|調整)[^。]{0,200}。",
                            new Label(
                                    "前期清查戶數依原規定統計，與本期不宜比較。",
                                    "The rule for counting households was set anew in the period that the report is"
                                            + " about; this older number was counted by the earlier rule."),
                            HOUSEHOLDS)
                    .on("base"),
            NoteRule.printed(
                    "kinds-of-case-found",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    "查獲案類以(?=[^。]{0,80}毒品)(?=[^。]{0,80}賭博)(?=[^。]{0,80}未設籍)[^。]{0,120}為主。",
                    new Label(
                            "查獲案類以毒品、賭博及未設籍治安顧慮人口為主。",
                            "Drugs, gambling and persons of concern without household registration were among"
                                    + " the main kinds of case found."),
                    PERSONS,
                    UNREGISTERED));

    private BuildingChecks() {}
}
