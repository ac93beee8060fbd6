package tw.taipei.policereport.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** One page in a headless Chromium, used as a person uses it: it opens addresses, presses keys and reads what is there. */
final class Browser implements AutoCloseable {

    /** Where pictures of pages are kept, to be looked at. */
    static final Path PICTURES = Path.of(System.getProperty("house.data"), "pictures");

    /** How long a page may take to come to the state that a test expects, on a machine that does other things, too. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static final Map<String, Integer> KEYS = Map.of("Tab", 9, "Enter", 13, "Escape", 27);

    private final Chromium chromium;
    private final DevTools page;

    Browser(Path folder) {
        chromium = Chromium.start(folder);
        page = DevTools.connect(chromium.pageAddress());
        List.of("Page.enable", "Runtime.enable", "Log.enable").forEach(method -> page.call(method, Map.of()));
    }

    void size(int width, int height) {
        page.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** What the person has told the browser: {@code light} or {@code dark}, and that nothing should move. */
    void prefer(String colorScheme) {
        page.call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", colorScheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Forgets what it has read before. */
    void forget() {
        page.call("Network.clearBrowserCache", Map.of());
    }

    void open(String address) {
        page.call("Page.navigate", Map.of("url", address));
        await("location.href === new URL(" + quoted(address) + ").href && document.readyState === 'complete'"
                + " && document.querySelector('[aria-busy]') === null");
    }

    /** The value of an expression in the page. */
    JsonNode value(String expression) {
        JsonNode answer = page.call(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String expression) {
        return value(expression).asText();
    }

    /** Waits until an expression is true; the page itself looks again and again. */
    void await(String expression) {
        value("new Promise((resolve, reject) => { const end = performance.now() + " + PATIENCE_MILLIS
                + "; const look = () => (" + expression + ") ? resolve(true)"
                + " : performance.now() > end ? reject(new Error(document.body.innerText.slice(0, 2000)))"
                + " : setTimeout(look, 40); look(); })");
    }

    /** Puts the focus on the first element of a selector. */
    void focus(String selector) {
        value("document.querySelector(" + quoted(selector) + ").focus()");
    }

    /** Presses a key that has a name. */
    void press(String key) {
        Map<String, Object> down = Map.of(
                "type",
                "keyDown",
                "key",
                key,
                "windowsVirtualKeyCode",
                KEYS.get(key),
                "text",
                key.equals("Enter") ? "\r" : "");
        page.call("Input.dispatchKeyEvent", down);
        page.call(
                "Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", KEYS.get(key)));
    }

    /** Presses the first element of a selector. */
    void click(String selector) {
        value("document.querySelector(" + quoted(selector) + ").click()");
    }

    /** Chooses from a drop-down as a person does: the page hears of it. */
    void choose(String selector, String choice) {
        value("(list => { for (const one of list.options) { one.selected = one.value === " + quoted(choice)
                + "; } list.dispatchEvent(new Event('change', { bubbles: true })); })(document.querySelector("
                + quoted(selector) + "))");
    }

    /** Where files go that the page offers. */
    void downloadTo(Path folder) {
        page.call("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    void type(String text) {
        page.call("Input.insertText", Map.of("text", text));
    }

    /** Errors of scripts, refused content and failed requests since the page was opened. */
    List<String> complaints() {
        return page.events().stream()
                .filter(event -> event.path("method").asText().equals("Runtime.exceptionThrown")
                        || event.at("/params/entry/level").asText().equals("error")
                        || event.at("/params/type").asText().equals("error"))
                .map(JsonNode::toString)
                .toList();
    }

    /** Leaves a picture of the page for people to look at. */
    void picture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            String image = page.call("Page.captureScreenshot", Map.of("format", "png"))
                    .path("data")
                    .asText();
            Files.write(file, Base64.getDecoder().decode(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public void close() {
        page.close();
        chromium.close();
    }
}
