package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer page on screens of any width, with its charts, in a real browser. */
@ExtendWith(SharedHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerLayoutIT {

    private static final String WORDS_ON_SEVERAL_LINES =
            """
            (() => {
                const broken = [];
                const texts = document.createTreeWalker(document.querySelector('.counts thead'), NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    for (const word of texts.currentNode.data.matchAll(/\\S+/g)) {
                        const place = document.createRange();
                        place.setStart(texts.currentNode, word.index);
                        place.setEnd(texts.currentNode, word.index + word[0].length);
                        if (new Set([...place.getClientRects()].map(line => Math.round(line.top))).size > 1) {
                            broken.push(word[0]);
                        }
                    }
                }
                return broken;
            })()""";

    private String address;
    private ExplorerPage page;
    private Browser browser;

    @BeforeAll
    void openBrowser(HouseClient client) {
        page = ExplorerPage.open(client, "chromium-layout");
        address = page.address();
        browser = page.browser();
    }

    @BeforeEach
    void sitAtADesk() {
        page.sitAtADesk();
    }

    @AfterAll
    void closeBrowser() {
        if (page != null) {
            page.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, zh-TW, light", "390, en, dark", "320, en, light", "820, zh-TW, dark"})
    void no_page_scrolls_sideways(int width, String language, String scheme) {
        browser.size(width, 844);
        browser.prefer(scheme);
        browser.open(address + "/?lang=" + language);
        assertThat(overflow()).isZero();
        browser.picture(Browser.PICTURES.resolve("page-" + width + "-" + language + "-" + scheme + ".png"));

        browser.focus(ExplorerPage.THEFT + " a.number");
        browser.press("Enter");
        browser.await("document.querySelector('#place mark.current') !== null");
        assertThat(overflow()).isZero();
        browser.picture(Browser.PICTURES.resolve("place-" + width + "-" + language + "-" + scheme + ".png"));
    }

    /** Below these the heads of five columns share the width of a telephone, and long words have to break. */
    @ParameterizedTest
    @ValueSource(ints = {560, 640, 820, 1024, 1280})
    void the_heads_of_the_summary_are_whole_words(int width) {
        browser.size(width, 844);
        browser.open(address + "/?lang=en");
        browser.await("document.querySelector('.counts thead') !== null");

        assertThat(browser.value(WORDS_ON_SEVERAL_LINES)).isEmpty();
        assertThat(overflow()).isZero();
    }

    @Test
    void charts_are_drawn_and_the_browser_has_nothing_to_complain_about() {
        int before = browser.complaints().size();
        browser.open(address + "/");
        browser.await("document.querySelectorAll('.chart canvas').length > 0");
        browser.picture(Browser.PICTURES.resolve("overview.png"));

        assertThat(browser.complaints().stream().skip(before)).isEmpty();
    }

    @Test
    void the_page_takes_nothing_from_elsewhere_and_runs_no_script_of_its_text() {
        browser.open(address + "/");
        browser.await("document.querySelectorAll('.chart canvas').length > 0");

        assertThat(browser.text("fetch('/').then(page => page.headers.get('Content-Security-Policy'))"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(browser.value("performance.getEntriesByType('resource').map(one => new URL(one.name).origin)"))
                .isNotEmpty()
                .allSatisfy(origin -> assertThat(origin.asText()).isEqualTo(address));
    }

    private int overflow() {
        return browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .intValue();
    }
}
