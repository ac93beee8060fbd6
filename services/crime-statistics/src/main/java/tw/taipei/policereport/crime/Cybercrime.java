package tw.taipei.policereport.crime;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.IntegrityRule;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.TableRule;

/** Cases of computer and internet crime by category. */
final class Cybercrime {

    private static final String CODE = "cybercrime";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("查緝電腦網路犯罪", "Computer and internet crime"),
            new Label(
                    "查緝電腦網路犯罪件數（件），按案類分。來源：工作報告壹、一、(十)。",
                    "Cases of computer and internet crime pursued, by category. Source: work report, part I,"
                            + " chapter 1, section 10."),
            List.of(Dimension.of(
                    "category",
                    "案類",
                    "Category",
                    Code.of("fraud-breach-of-trust", "網路詐欺背信", "Online fraud and breach of trust"),
                    Code.of("indecency", "妨害風化", "Offences against public morals"),
                    Code.of("copyright", "違反著作權法", "Copyright infringement"),
                    Code.of("computer-misuse", "妨害電腦使用", "Computer misuse"),
                    Code.of("other", "其他", "Other"),
                    Code.of(Code.TOTAL, "合計", "Total"))),
            List.of(new Measure.Flow("cases", new Label("查緝件數", "Cases pursued"), Unit.CASE, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "網路犯罪")
            .row("網路詐欺背信(件)", Facet.value("cases.fraud-breach-of-trust"))
            .row("妨害風化(件)", Facet.value("cases.indecency"))
            .row("違反著作權法(件)", Facet.value("cases.copyright"))
            .row("妨害電腦使用(件)", Facet.value("cases.computer-misuse"))
            .row("其他(件)", Facet.value("cases.other"))
            .row("合計(件)", Facet.value("cases")));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.printed(
                    "other-cybercrime-is-defined-by-footnote",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    "「其他」係?指[^。]*。",
                    new Label(
                            "「其他」所含案類依報告註解。",
                            "'Other' holds mainly the kinds of case that the report names in its footnote, such as"
                                    + " online defamation, drug offences and offences against personal freedom."),
                    "cases.other"),
            NoteRule.standing(
                    "online-fraud-is-another-count",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "「網路詐欺背信」與「查緝詐欺犯罪」為不同統計，不宜視為其子集合或相加。",
                            "Online fraud and breach of trust is counted apart from the fraud cases of the dataset"
                                    + " 'offences'; take it neither as a part of them nor as an addition."),
                    "cases.fraud-breach-of-trust"),
            NoteRule.standing(
                    "online-indecency-is-another-count",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "本項為網路妨害風化案件，與「取締妨害風化(俗)」為不同統計。",
                            "These are online cases; the dataset 'vice-enforcement' counts enforcement against"
                                    + " offences against public morals, which is another measure."),
                    "cases.indecency"));

    static final List<IntegrityRule> INTEGRITY = List.of(IntegrityRule.total(
            CODE,
            "cases",
            "cases.fraud-breach-of-trust",
            "cases.indecency",
            "cases.copyright",
            "cases.computer-misuse",
            "cases.other"));

    private Cybercrime() {}
}
