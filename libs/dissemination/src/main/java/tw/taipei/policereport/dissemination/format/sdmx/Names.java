package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.Locale;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Language;
import tw.taipei.policereport.dissemination.row.Tree;
import tw.taipei.policereport.statistics.Label;

/** Identifiers and texts as SDMX has them. */
final class Names {

    /** The police department of the city as an agency. */
    static final String AGENCY = "TCPD";

    static final Label AGENCY_LABEL = new Label("臺北市政府警察局", "Taipei City Police Department");
    static final String VERSION = "1.0.0";

    private static final String URN = "urn:sdmx:org.sdmx.infomodel.";

    private Names() {}

    /** {@code OFFENCES} for {@code offences}. */
    static String id(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** {@code TCPD:OFFENCES(1.0.0)}. */
    static String reference(String id) {
        return AGENCY + ":" + id + "(" + VERSION + ")";
    }

    static String dataflow(Flow<?> flow) {
        return URN + "datastructure.Dataflow=" + reference(flow.id());
    }

    static String structure(Flow<?> flow) {
        return URN + "datastructure.DataStructure=" + reference(flow.id());
    }

    static String codelist(String id) {
        return URN + "codelist.Codelist=" + reference(id);
    }

    static String concept(Flow<?> flow, String id) {
        return URN + "conceptscheme.Concept=" + reference(concepts(flow)) + "." + id;
    }

    static String concepts(Flow<?> flow) {
        return "CS_" + flow.id();
    }

    /** The name in the language of the answer and in both. Language tags are in lower case, as the schemas want it. */
    static Map<String, Object> named(String id, Label label, Language language) {
        return Tree.of("id", id, "name", name(label, language), "names", names(label));
    }

    /** What an agency maintains, of the one version that there is. */
    static Map<String, Object> maintained(String id, Label label, Language language) {
        Map<String, Object> tree = named(id, label, language);
        tree.put("agencyID", AGENCY);
        tree.put("version", VERSION);
        return tree;
    }

    static String name(Label label, Language language) {
        return language == Language.EN ? label.en() : label.zhTw();
    }

    static Map<String, Object> names(Label label) {
        return Tree.of("zh-tw", label.zhTw(), "en", label.en());
    }
}
