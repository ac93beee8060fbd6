package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** The explorer page of a house, in a browser of its own. */
record ExplorerPage(String address, Browser browser) implements AutoCloseable {

    /** 竊盜犯罪 發生件數, line 189. */
    static final String THEFT = "#content tr[data-id*=\":reported.theft:\"]";

    /** @param profile the folder of the browser among the data of the tests */
    static ExplorerPage open(HouseClient client, String profile) {
        Chromium.require();
        List.of("comparison", "verification").forEach(list -> awaitWhole(client, list));
        return new ExplorerPage(client.house().address(Program.GATEWAY), new Browser(SharedHouse.emptyData(profile)));
    }

    /** The gateway's patience with services that just started on a busy machine is short; what they said once, it holds. */
    private static void awaitWhole(HouseClient client, String list) {
        boolean whole = Stream.generate(() -> client.get("/v1/reports/2023-S1/" + list + "?limit=1000"))
                .limit(20)
                .anyMatch(answer -> answer.body().path("complete").booleanValue());
        assertThat(whole).as(list + " is complete").isTrue();
    }

    void sitAtADesk() {
        browser.prefer("light");
        browser.size(1280, 900);
    }

    /** The cells of a row with bars between them. */
    String cells(String selector) {
        return browser.text("Array.from(document.querySelector('" + selector
                + "').cloneNode(true).cells, cell => { cell.querySelectorAll('.unseen').forEach(one => one.remove());"
                + " return cell.textContent; }).join('|')");
    }

    @Override
    public void close() {
        browser.close();
    }
}
