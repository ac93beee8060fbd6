package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.proof.relaid.FirstReport;
import tw.taipei.policereport.transcription.Finding;

/** Tables of the first report in their right place, and others out of theirs. */
class MovedTablesTest {

    private static final FirstReport FIRST = FirstReport.asReceived();
    private static final Reading AS_RECEIVED = Reading.of(FIRST.text());

    @Test
    void bothDisplacedTablesSayTheSameInTheirRightPlace() {
        FirstReport home = moved(moved(FIRST, "處理集會遊行\n", " 項目 本期", "(二)爭取保警支援"), "警察大學(二技)", " 項目 本期", "3、常年訓練(術科測驗");

        Reading reading = Reading.of(home.text());
        assertThat(reading.numbers()).isEqualTo(AS_RECEIVED.numbers());
        assertThat(displaced(reading)).isEmpty();
        assertThat(reading.blocking()).isEmpty();
    }

    /** A table, the words of the heading that follows it, and those of the heading before which it is moved. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            查獲人數 266              | (四)檢肅毒品   | 二、維護行車   | 組織犯罪
            查獲件數 2,030            | 註：前期於     | (三)防制組織   | 毒品犯罪
            攔阻件數 712              | (九)防制竊盜   | 五、執行少年   | 攔阻詐騙
            網路詐欺 ⏎ 背信(件)       | 註：「其他」   | 十、保障合法   | 網路犯罪
            取締違反號誌              | (二)滾動調整   | 十二、警察風紀 | 行車安全
            清查戶數 9,077            | 註： ⏎1、針對  | (二)網路報案   | 淨樓專案
            性侵害案件發生數          | 五、執行少年   | (五)毒品溯源   | 婦幼安全保護
            校園訪視聯繫              | 六、完善社區   | 三、淨化治安   | 少年保護措施
            里守望相助隊              | (二)維持錄影   | 四、婦幼安全   | 守望相助組織
            犯罪預防宣導(場)          | 八、迅速受理   | 五、執行少年   | 犯罪預防宣導
            受理件數 72萬             | 註：有效件數   | 四、婦幼安全   | 報案系統
            射擊測驗(人數)            | 註：體能測驗   | 九、刑事鑑識   | 常年訓練
            """)
    void aTableUnderAForeignHeadingSaysTheSameAndIsShown(String firstRow, String next, String before, String heading) {
        Reading reading = Reading.of(moved(FIRST, firstRow.replace("⏎", "\n"), next.replace(" ⏎", " \n"), before)
                .text());
        assertThat(reading.numbers()).isEqualTo(AS_RECEIVED.numbers());
        assertThat(displaced(reading)).hasSize(3).anyMatch(own -> own.contains(heading));
        assertThat(reading.blocking()).isEmpty();
    }

    private static FirstReport moved(FirstReport report, String firstRow, String next, String before) {
        String text = report.text();
        int row = text.indexOf(firstRow);
        int start = text.lastIndexOf("項目", row);
        String table = text.substring(start, text.indexOf(next, row));
        return report.with(table, "").with(before, table + before);
    }

    private static List<String> displaced(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.code().equals("TABLE_DISPLACED"))
                .map(Finding::expected)
                .toList();
    }
}
