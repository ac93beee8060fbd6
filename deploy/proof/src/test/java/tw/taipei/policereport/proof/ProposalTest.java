package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.proof.relaid.FirstReport;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.Proposal;

/** A row that nobody knows comes with what somebody needs to give it a place. */
class ProposalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            查獲人數 266 253 +13     | 查獲犯嫌數 1萬 12 9,998 +14  | 查獲犯嫌數     | 本期 1萬 12, 前期 9,998, 增減數 +14 | 查獲人數       | crime-statistics:organised-crime
            網路報案件數 6,517       | 網路報案件 6,517             | 網路報案件     | 本期 6,517, 前期 5,914, 增減數 +603  | 網路報案件數   | community-safety:online-reports
            廣播短語(次) 2,587       | 廣播短片(次) 2,587           | 廣播短片(次)   | 數量 2,587                           | 廣播短語(次)   | community-safety:crime-prevention-outreach
            溯源犯嫌數 532 442 +90   | 甲乙丙丁 532 442             | 甲乙丙丁       | 532, 442                             |                | crime-statistics:drugs
            查獲人數 266 253 +13     | 甲乙丙丁 12 10 +2            | 甲乙丙丁       | 本期 12, 前期 10, 增減數 +2          |                | crime-statistics:organised-crime
            """)
    void namesItsCellsAndTheNearestRowAndDataset(
            String printed, String instead, String label, String cells, String nearest, String dataset) {
        Finding finding = unknown(FirstReport.asReceived().with(printed, instead), "ROW_UNKNOWN");

        assertThat(finding.subject()).isEqualTo(label);
        assertThat(finding.expected()).isEqualTo(nearest);
        assertThat(finding.proposal()).isEqualTo(new Proposal(List.of(cells.split(", ")), dataset));
    }

    @Test
    void namesTheRowsOfATableThatNobodyKnows() {
        Finding finding = unknown(
                FirstReport.asReceived().with("(二)網路報案", "項目 架次 時數 \n\n無人機巡邏 120 360 \n\n無人機取締 12 36 \n\n(二)網路報案"),
                "TABLE_UNKNOWN");

        assertThat(finding.subject()).isEqualTo("架次 時數");
        assertThat(finding.proposal())
                .isEqualTo(new Proposal(List.of("無人機巡邏 120 360", "無人機取締 12 36"), "community-safety:emergency-calls"));
    }

    private static Finding unknown(FirstReport report, String code) {
        return Reading.of(report.text()).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
