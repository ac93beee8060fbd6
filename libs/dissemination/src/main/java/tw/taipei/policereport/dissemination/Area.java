package tw.taipei.policereport.dissemination;

import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dimension;

/** The place that numbers are about: a dimension of every dataset, with the codes of ISO 3166-2. */
public final class Area {

    /** The city whose police department writes the report. */
    public static final String TAIPEI = "TW-TPE";

    public static final Dimension DIMENSION = Dimension.of("area", "地區", "Area", Code.of(TAIPEI, "臺北市", "Taipei City"));

    private Area() {}
}
