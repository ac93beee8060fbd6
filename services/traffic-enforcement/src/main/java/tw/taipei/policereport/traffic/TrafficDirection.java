package tw.taipei.policereport.traffic;

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
import tw.taipei.policereport.transcription.TableRule;

/** Posts from which traffic is directed, and the people allotted to them. */
final class TrafficDirection {

    private static final String CODE = "traffic-direction";

    private static final String[] SERIES = {
        "posts.weekday-peak", "personnel.weekday-peak", "posts.weekend", "personnel.weekend"
    };

    /** A place where an officer or a volunteer stands to direct traffic. */
    static final Unit POST = Unit.of("post", "崗", "post");

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("交通疏導勤務崗位", "Traffic direction posts"),
            new Label(
                    "一般日上下午尖峰及週休假期交通疏導崗位數（崗）與配置人數（人）。來源：工作報告壹、二、(二)。",
                    "Posts for directing traffic in weekday peak hours and on weekends, and the people allotted to"
                            + " them. Source: work report, part I, chapter 2, section 2."),
            List.of(Dimension.of(
                    "post",
                    "崗位別",
                    "Post",
                    Code.of("weekday-peak", "一般日上下午尖峰疏導崗位", "Weekday peak hours"),
                    Code.of("weekend", "週休假期疏導崗位", "Weekends"))),
            List.of(
                    new Measure.Stock("posts", new Label("崗位數", "Posts"), POST, 0),
                    new Measure.Stock("personnel", new Label("配置人數", "People allotted"), Unit.PERSON, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "交通疏導勤務")
            .row("一般日上下午尖峰疏導崗位", Facet.column("崗位", "posts.weekday-peak"), Facet.column("人數", "personnel.weekday-peak"))
            .row("週休假期疏導崗位", Facet.column("崗位", "posts.weekend"), Facet.column("人數", "personnel.weekend")));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.printed(
                    "posts-are-reviewed-regularly",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    "每[^。，]{1,3}定期[^。]*檢討[^。]*崗位[^。]*。",
                    new Label(
                            "崗位配置定期檢討並滾動修正。",
                            "The allotment of posts for weekday peak hours and weekends is reviewed regularly with the"
                                    + " precincts and the volunteer traffic police, and adjusted to special traffic"
                                    + " conditions."),
                    SERIES),
            NoteRule.standing(
                    "posts-are-an-allotment",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "崗位數與人數為勤務崗位之配置，並非期間內實際執行之班次或人次。",
                            "Posts and people are an allotment, not the activity of the half-year in shifts or"
                                    + " person-times."),
                    SERIES));

    private TrafficDirection() {}
}
