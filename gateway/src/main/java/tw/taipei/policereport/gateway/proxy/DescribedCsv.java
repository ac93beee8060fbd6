package tw.taipei.policereport.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;

/** Tells who reads the CSV of a dataset where its columns are described. */
final class DescribedCsv {

    private static final Pattern FILE = Pattern.compile("/([a-z-]+)/v1/datasets/([a-z0-9_-]+)/observations");

    private DescribedCsv() {}

    /** Adds a link; a CSV whose columns the reader has chosen has no description. */
    static void link(HttpServerRequest request, MultiMap headers) {
        Matcher file = FILE.matcher(request.path());
        String type = headers.get("Content-Type");
        boolean described = type != null
                && type.startsWith("text/csv")
                && request.getParam("labels") == null
                && request.getParam("fields") == null;
        if (described && file.matches()) {
            String links = headers.contains("Link") ? headers.get("Link") + ", " : "";
            headers.set(
                    "Link",
                    links + "<" + Addresses.path(file.group(1), file.group(2))
                            + "?format=csvw>; rel=\"describedby\"; type=\"application/csvm+json\"");
        }
    }
}
