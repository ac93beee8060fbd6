package tw.taipei.policereport.dissemination.openapi;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Formats;
import tw.taipei.policereport.dissemination.row.Subject;

/** {@code format=}, once for each kind of answer, because each has formats of its own. */
final class FormatParameters {

    private static final String NAME = "format";
    private static final String PLACE = "#/components/parameters/";

    private FormatParameters() {}

    /** By the name of the component. */
    static Map<String, Parameter> shared(Formats formats) {
        Map<String, Parameter> shared = new LinkedHashMap<>();
        for (Subject subject : Subject.values()) {
            shared.put(
                    component(subject),
                    DocumentedParameters.query(
                            NAME,
                            Schemas.oneOf(formats.fitting(subject).stream()
                                    .map(Format::name)
                                    .toList()),
                            "Wins over `Accept`. 輸出格式。"));
        }
        return shared;
    }

    private static String component(Subject subject) {
        return subject == Subject.ROWS ? NAME : NAME + "-of-" + subject.name().toLowerCase(Locale.ROOT);
    }

    static Parameter ref(Subject subject) {
        return OASFactory.createParameter().ref(PLACE + component(subject));
    }

    /** Whether this stands for the parameter of any answer. */
    static boolean isFormat(Parameter parameter) {
        return (PLACE + NAME).equals(parameter.getRef());
    }
}
