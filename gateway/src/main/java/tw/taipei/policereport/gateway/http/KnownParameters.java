package tw.taipei.policereport.gateway.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The names of the query parameters that a parameter class declares. */
final class KnownParameters {

    private static final Map<Class<?>, List<String>> NAMES = new ConcurrentHashMap<>();

    private KnownParameters() {}

    static List<String> of(Class<?> parameters) {
        return NAMES.computeIfAbsent(
                parameters, type -> names(type).distinct().sorted().toList());
    }

    private static Stream<String> names(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).flatMap(KnownParameters::names);
    }

    private static Stream<String> names(Field field) {
        if (field.isAnnotationPresent(BeanParam.class)) {
            return names(field.getType());
        }
        QueryParam parameter = field.getAnnotation(QueryParam.class);
        return parameter == null ? Stream.empty() : Stream.of(parameter.value());
    }
}
