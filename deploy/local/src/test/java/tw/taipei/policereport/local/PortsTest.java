package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortsTest {

    @Test
    void five_processes_follow_one_another_and_each_has_its_root_path() {
        assertThat(Ports.DEFAULT.address(Program.GATEWAY)).isEqualTo("http://127.0.0.1:8080");
        assertThat(Ports.DEFAULT.address(Program.LOGISTICS)).isEqualTo("http://127.0.0.1:8084/logistics");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5432, --port takes the first of five ports in a row",
        "65532, 5432, --port takes the first of five ports in a row",
        "8080, 70000, --database-port takes a port from 1 to 65535",
        "8080, 8084, Port 8084 is given to PostgreSQL"
    })
    void ports_that_cannot_be_are_refused(int first, int database, String words) {
        assertThatThrownBy(() -> new Ports(first, database))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining(words);
    }

    @Test
    void a_port_in_use_is_named_with_who_needs_it_and_what_to_do() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            Ports ports = new Ports(taken > 40_000 ? 20_000 : 50_000, taken);

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(RefusalException.class)
                    .hasMessageStartingWith("Port " + taken + " is not free")
                    .hasMessageEndingWith("PostgreSQL needs it; choose another with --database-port.");
        }
    }
}
