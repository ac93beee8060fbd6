package tw.taipei.policereport.gateway.world;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;

/** Files of historical series, and their submission by an editor. */
public final class Series {

    public static final String HEADING = "service,dataset,measure,period,value\n";

    private Series() {}

    public static String file(String value) {
        return HEADING
                + "crime-statistics,offences,reported,1999-S1," + value + "\n"
                + "logistics,training,sessions,1999-S1,3\n"
                + "crime-statistics,offences,reported,1999-S2,5\n";
    }

    public static Response submits(String name, String csv) {
        return Editor.bringing(csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .when()
                .post("/v1/reports?series=" + name);
    }
}
