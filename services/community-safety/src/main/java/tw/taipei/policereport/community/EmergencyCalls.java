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

/** 壹八(一): calls to the police emergency number. */
final class EmergencyCalls {

    private static final String CODE = "emergency-calls";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("110報案系統受理民眾報案", "Emergency calls (110)"),
            new Label(
                    "110報案系統受理民眾報案之件數及其中有效件數，單位為件；有效件數包含於受理件數之內，不得加總。來源：工作報告壹、八、(一)。",
                    "Calls from the public that the police emergency number 110 received, and those among them"
                            + " that were valid; the valid ones are part of those received, so the two do not"
                            + " add up. Source: work report, part I, chapter 8, section 1."),
            List.of(),
            List.of(
                    new Measure.Flow("received", new Label("受理件數", "Calls received"), Unit.CASE, 0),
                    new Measure.Flow("valid", new Label("有效件數", "Valid calls"), Unit.CASE, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "報案系統受理民眾報案")
            .row("受理件數", Facet.value("received"))
            .row("有效件數", Facet.value("valid")));

    static final List<NoteRule> NOTES = List.of(NoteRule.printed(
            "what-valid-calls-leave-out",
            CODE,
            Comparability.Level.COMPARABLE,
            "有效件數[係為指][^。]{1,200}。",
            new Label(
                    "有效件數係扣除詢問、跨轄、測試及惡作劇等案件。",
                    "Valid calls leave out enquiries, calls that belong to another jurisdiction, tests and hoaxes."),
            "valid"));

    private EmergencyCalls() {}
}
