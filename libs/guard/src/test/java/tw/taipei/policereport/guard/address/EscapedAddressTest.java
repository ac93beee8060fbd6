package tw.taipei.policereport.guard.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/reports?lang=en&q=%E7%AB%8A%e7%9b%9c", "/a:b/c,d;e=1?x=(y)*'z'!$&@~_-.+/?#"})
    void an_address_of_plain_characters_is_left_as_it_is(String address) {
        assertThat(EscapedAddress.insteadOf(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1?q={a}, /v1?q=%7Ba%7D",
        "/v1?q=100%, /v1?q=100%25",
        "/v1?q=%zz%4, /v1?q=%25zz%254",
        "/v1?q=a|b\\c^`, /v1?q=a%7Cb%5Cc%5E%60",
        "/v1?q=<\">, /v1?q=%3C%22%3E"
    })
    void what_is_no_part_of_an_address_is_escaped(String address, String escaped) {
        assertThat(EscapedAddress.insteadOf(address)).hasValue(escaped);
    }

    @Test
    void chinese_as_it_comes_over_the_wire_is_escaped_byte_by_byte() {
        String received = new String("/v1/search?q=竊盜".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(EscapedAddress.insteadOf(received)).hasValue("/v1/search?q=%E7%AB%8A%E7%9B%9C");
        assertThat(EscapedAddress.insteadOf("/v1/search?q=竊盜")).hasValue("/v1/search?q=%E7%AB%8A%E7%9B%9C");
    }
}
