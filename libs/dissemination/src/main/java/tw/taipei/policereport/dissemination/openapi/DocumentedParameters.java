package tw.taipei.policereport.dissemination.openapi;

import static tw.taipei.policereport.dissemination.openapi.Schemas.array;
import static tw.taipei.policereport.dissemination.openapi.Schemas.integer;
import static tw.taipei.policereport.dissemination.openapi.Schemas.oneOf;
import static tw.taipei.policereport.dissemination.openapi.Schemas.string;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.request.Language;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.request.SelectionNames;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.row.Members;
import tw.taipei.policereport.statistics.Basis;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;

/** The query parameters: those of every path by reference, those of a dataset with its own codes. */
final class DocumentedParameters {

    static final List<String> EVERYWHERE =
            List.of("release", "asOf", "lang", "format", "fields", "include", "labels", "bom");
    static final List<String> PAGES = List.of("limit", "cursor");
    static final List<String> PERIODS = List.of("period", "periodFrom", "periodTo");

    private DocumentedParameters() {}

    static Map<String, Parameter> shared() {
        Map<String, Parameter> shared = new LinkedHashMap<>();
        for (Parameter parameter : List.of(
                query("release", integer(), "Number of a release; the answer then never changes. 發布版本編號。"),
                query(
                        "asOf",
                        string().format("date-time"),
                        "The release that was current at this moment (RFC 3339); not together with `release`. 當時的版本。"),
                query(
                        "lang",
                        oneOf(Language.codes()),
                        "Language of labels; otherwise `Accept-Language` decides. 標籤語言。"),
                query("fields", array(string()), "Only these members, and the id. 只輸出指定欄位。"),
                query(
                        "include",
                        array(oneOf(List.of(View.PROVENANCE, View.NOTES, View.LABELS))),
                        "What is opt-in. 額外附上出處、註釋或標籤。"),
                query("labels", oneOf(List.of("id", "name", "both")), "In tables: codes, labels or both. 表格中的代碼與名稱。"),
                query(
                        "bom",
                        oneOf(List.of("true", "false")),
                        "Whether a table starts with a byte order mark. 表格是否加上 BOM。"),
                query("limit", limit(), "Rows of a page; a table without it holds all rows. 每頁筆數。"),
                query("cursor", string(), "From `links.next`; opaque. 下一頁位置。"),
                query(
                        "period",
                        array(string()),
                        "Reference periods; a comma is OR. Also `2023H1`, `112H1`, `112年上半年`, `112年1至6月`. 統計期間。"),
                query("periodFrom", string(), "Periods that start no earlier than this one. 起始期間。"),
                query("periodTo", string(), "Periods that end no later than this one. 結束期間。"),
                query("lastN", integer().minimum(BigDecimal.ONE), "The latest periods of each series. 最近幾期。"),
                query("report", string(), "Only what this report prints; named by its half-year. 只看某一份報告。"),
                query(
                        "updatedAfter",
                        string(),
                        "Only numbers that are not served as they were at this moment (RFC 3339) or in the release of this"
                                + " number; `summary.next` is the moment to ask with next. 只看其後異動的數字。"),
                query(
                        "since",
                        string(),
                        "What the copy holds: the number of a release, or a moment (RFC 3339) at which it was current;"
                                + " nothing without it. 已有的版本或時刻。"),
                query("basis", oneOf(Basis.names()), "Which period is the base. 比較基期。"),
                query("against", string(), "The base period of `basis=explicit`. 指定基期。"))) {
            shared.put(parameter.getName(), parameter);
        }
        return shared;
    }

    private static Schema limit() {
        return integer()
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(Page.HIGHEST_LIMIT))
                .defaultValue(Page.DEFAULT_LIMIT);
    }

    /** {@code dataset} where the path names none, then one parameter for each dimension, measure and area. */
    static List<Parameter> selecting(Scope scope) {
        List<Parameter> parameters = new ArrayList<>();
        if (scope.only() == null) {
            parameters.add(query(
                    "dataset",
                    array(oneOf(scope.datasets().stream().map(Dataset::code).toList())),
                    scope.datasets().stream()
                            .map(dataset -> "`" + dataset.code() + "` " + RowSchemas.both(dataset.title()))
                            .collect(Collectors.joining("; "))));
        }
        SelectionNames.codes(scope.datasets())
                .forEach((name, codes) -> parameters.add(query(name, array(oneOf(codes)), meaning(scope, name))));
        parameters.add(query(
                "measure",
                array(oneOf(SelectionNames.measures(scope.datasets()))),
                scope.datasets().stream()
                        .flatMap(dataset -> dataset.measures().stream())
                        .map(measure -> "`" + measure.code() + "` " + RowSchemas.both(measure.label()))
                        .distinct()
                        .collect(Collectors.joining("; "))));
        parameters.add(query(
                Area.DIMENSION.code(),
                array(oneOf(Area.DIMENSION.codeNames())),
                RowSchemas.both(Area.DIMENSION.label()) + ": "
                        + Area.DIMENSION.codes().stream()
                                .map(DocumentedParameters::meaning)
                                .collect(Collectors.joining("; "))));
        return parameters;
    }

    private static String meaning(Scope scope, String dimension) {
        return RowSchemas.labels(scope, dimension) + ": "
                + scope.datasets().stream()
                        .flatMap(dataset -> dataset.dimensions().stream())
                        .filter(one -> one.code().equals(dimension))
                        .flatMap(one -> Members.of(one).stream())
                        .distinct()
                        .map(DocumentedParameters::meaning)
                        .collect(Collectors.joining("; "));
    }

    private static String meaning(Code code) {
        return "`" + code.code() + "` " + RowSchemas.both(code.label());
    }

    static Parameter sort(List<String> names) {
        List<String> both = new ArrayList<>();
        names.forEach(name -> both.addAll(List.of(name, "-" + name)));
        return query("sort", array(oneOf(both)), "A minus sorts downwards; ties break by the id. 排序。");
    }

    static Parameter query(String name, Schema schema, String description) {
        Parameter parameter = OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
        return schema.getItems() == null
                ? parameter
                : parameter.style(Parameter.Style.FORM).explode(false);
    }

    static Parameter path(String name, Schema schema, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.PATH)
                .required(true)
                .description(description)
                .schema(schema);
    }

    static List<Parameter> refs(List<String> names) {
        return names.stream()
                .map(name -> OASFactory.createParameter().ref("#/components/parameters/" + name))
                .toList();
    }
}
