package tw.taipei.policereport.tabulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.statistics.Label;

/** The pages behind the rows of a workbook, which make it understandable by itself. */
public final class WorkbookPages {

    private static final Label COLUMNS = new Label("欄位", "Columns");
    private static final Label ABOUT = new Label("說明", "About");
    private static final String LICENSE = "政府資料開放授權條款-第1版 Open Government Data License, version 1.0 (OGDL-Taiwan-1.0)";

    private WorkbookPages() {}

    /** What each column means. */
    public static <T> Table<Column<T>> columns(List<Column<T>> columns) {
        return Table.of(
                COLUMNS,
                List.of(
                        Column.of("column", Column::name),
                        Column.of("meaning_zh", column -> column.label().zhTw()),
                        Column.of("meaning_en", column -> column.label().en())),
                columns);
    }

    /** What everybody should know who gets the file from somebody else. */
    public static Map<Label, Object> facts(Label title, long release, String address) {
        Map<Label, Object> facts = new LinkedHashMap<>();
        facts.put(new Label("名稱", "Title"), title.zhTw() + " " + title.en());
        facts.put(new Label("發布版次", "Release"), release);
        facts.put(new Label("永久網址", "Permanent address"), address);
        facts.put(new Label("提供機關", "Publisher"), "臺北市政府警察局 Taipei City Police Department");
        facts.put(new Label("授權", "Licence"), LICENSE);
        return facts;
    }

    public static Table<Map.Entry<Label, Object>> about(Map<Label, Object> facts) {
        return Table.of(
                ABOUT,
                List.of(
                        Column.of("item_zh", fact -> fact.getKey().zhTw()),
                        Column.of("item_en", fact -> fact.getKey().en()),
                        Column.of("content", Map.Entry::getValue)),
                List.copyOf(facts.entrySet()));
    }
}
