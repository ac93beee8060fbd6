package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "108 138 - 30; 108 138 -30",
                "668 704 －|36; 668 704 -36",
                "114 264 △ 150; 114 264 -150",
                "4億 6,724萬|5億 5,210 - 3,276萬 5,210; 467240000 500005210 -32765210",
                "264 114 + 150; 264 114 150"
            })
    void a_sign_belongs_to_the_number_behind_it_where_the_change_says_so(String printed, String cells) {
        assertThat(RowText.split(printed)).isEqualTo(cells);
    }

    @Test
    void a_sign_belongs_to_no_number_of_a_table_without_changes() {
        assertThat(RowText.rows("項目 隊數 巡守員人數", "合計 4,686 - 502")).containsExactly("合計 unreadable unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"264 - 150", "114264 - 150", "- 59萬 9,476"})
    void a_dash_before_an_unsigned_change_may_be_its_sign_and_a_number_missing(String printed) {
        assertThat(RowText.split(printed)).endsWith("ambiguous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 108 - 30", "108 138 - 31"})
    void numbers_before_a_sign_that_stands_apart_are_not_joined_without_doubt(String printed) {
        assertThat(RowText.split(printed)).endsWith("ambiguous");
    }

    @Test
    void only_a_change_has_a_sign() {
        assertThat(RowText.split("+2 16 18")).isEqualTo("unreadable unreadable unreadable");
    }
}
