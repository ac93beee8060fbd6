package tw.taipei.policereport.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void aDownloadHasAnAsciiNameAndTheChineseOne() {
        assertThat(new FileName("/crime statistics/offences", "刑案 發生/破獲", "csv").disposition())
                .isEqualTo("attachment; filename=\"crime-statistics-offences.csv\"; filename*=UTF-8''"
                        + "%E5%88%91%E6%A1%88-%E7%99%BC%E7%94%9F-%E7%A0%B4%E7%8D%B2.csv");
    }
}
