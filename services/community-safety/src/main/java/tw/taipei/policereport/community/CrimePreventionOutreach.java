package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.RowRule;
import tw.taipei.policereport.transcription.TableRule;

/** 壹七: what the police did to tell people how to prevent crime, by channel, in five different units. */
final class CrimePreventionOutreach {

    private static final String CODE = "crime-prevention-outreach";
    private static final String AMOUNT = "數量";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("多元犯罪預防宣導", "Crime prevention outreach"),
            new Label(
                    "犯罪預防宣導之數量，依宣導管道分列，單位各為場、件、張、處、次。來源：工作報告壹、七。",
                    "Crime prevention outreach by channel: events held, news items released, leaflets printed,"
                            + " places that show a message, radio spots aired. Source: work report, part I,"
                            + " chapter 7."),
            List.of(Dimension.of(
                    "channel",
                    "宣導管道",
                    "Channel",
                    Code.of("publicity", "犯罪預防宣導", "Crime prevention publicity"),
                    Code.of("talks", "專題演講", "Talks"),
                    Code.of("forums", "犯罪預防宣導座談會", "Crime prevention forums"),
                    Code.of("broadcast-interviews", "廣播、電視節目專訪宣導", "Radio and television interviews"),
                    Code.of("news", "犯罪手法新聞宣導", "News on methods of crime"),
                    Code.of("leaflets", "犯罪預防文宣品", "Printed crime prevention material"),
                    Code.of("television", "電視宣導短片、電視跑馬燈", "Television clips and news tickers"),
                    Code.of("led-displays", "LED字幕", "LED displays"),
                    Code.of("radio-spots", "廣播短語", "Radio spots"))),
            List.of(
                    new Measure.Flow("events", new Label("場數", "Events"), Unit.of("event", "場", "event"), 0),
                    new Measure.Flow("releases", new Label("發布件數", "Items released"), Unit.of("item", "件", "item"), 0),
                    new Measure.Flow("copies", new Label("印製張數", "Copies printed"), Unit.of("sheet", "張", "sheet"), 0),
                    new Measure.Flow("places", new Label("宣導處數", "Places"), Unit.PLACE, 0),
                    new Measure.Flow("broadcasts", new Label("播放次數", "Broadcasts"), Unit.TIME, 0)));

    static final List<TableRule> TABLES = List.of(new TableRule(
            CODE,
            "多元犯罪預防宣導作為",
            List.of(AMOUNT),
            List.of(
                    row("犯罪預防宣導(場)", "events.publicity"),
                    row("辦理專題演講(場)", "events.talks"),
                    row("召開犯罪預防宣導座談會(場)", "events.forums"),
                    row("廣播、電視節目專訪宣導(場)", "events.broadcast-interviews"),
                    row("發布犯罪手法新聞宣導(件)", "releases.news"),
                    row("印製犯罪預防文宣品(張)", "copies.leaflets"),
                    row("電視宣導短片、電視跑馬燈(處)", "places.television"),
                    row("LED字幕(處)", "places.led-displays"),
                    row("廣播短語(次)", "broadcasts.radio-spots"))));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "outreach-without-period",
                    CODE,
                    Comparability.Level.CAUTION,
                    new Label(
                            "本表未載明統計期間，亦無前期數字；此處歸入報告之本期。",
                            "The table names no period and prints no earlier numbers; its numbers are filed"
                                    + " under the half-year of the report.")),
            NoteRule.standing(
                    "outreach-units-differ",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "各項單位不同(場、件、張、處、次)，不宜加總。",
                            "The rows have different units (events, items, sheets, places, times); do not add"
                                    + " them up.")));

    private CrimePreventionOutreach() {}

    private static RowRule row(String label, String series) {
        return new RowRule(label, List.of(Facet.column(AMOUNT, series)));
    }
}
