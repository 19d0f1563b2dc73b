package jp.madoguchi.testkit.input;

import java.beans.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * What a handler reads from an address or a form, as its parameters say, each with a value that could be right: a field
 * that is added is tried from then on.
 */
final class Fields {

    private static final String OURS = "jp.madoguchi.";
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Map<String, String> found = new LinkedHashMap<>();

    private Fields() {}

    /** Names of the fields with values of the right kind; an entry of a list is {@code name[0]}. */
    static Map<String, String> of(HandlerMethod handler) {
        Fields fields = new Fields();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            fields.add(parameter);
        }
        return fields.found;
    }

    private void add(MethodParameter parameter) {
        ResolvableType type = ResolvableType.forMethodParameter(parameter);
        RequestParam own = parameter.getParameterAnnotation(RequestParam.class);
        Annotation[] all = parameter.getParameterAnnotations();
        if (own != null) {
            add(own.value().isEmpty() ? name(parameter) : own.value(), type);
        } else if (parameter.hasParameterAnnotation(ModelAttribute.class)
                || all.length == 0 && type.toClass().getName().startsWith(OURS)) {
            addForm("", type.toClass());
        }
    }

    private static String name(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterName())
                .orElseThrow(() -> new IllegalStateException("Compile with -parameters: " + parameter));
    }

    private void add(String name, ResolvableType type) {
        Class<?> kind = type.toClass();
        if (kind == Optional.class) {
            add(name, type.getGeneric(0));
        } else if (kind.isArray()) {
            add(name, type.getComponentType());
        } else if (Collection.class.isAssignableFrom(kind)) {
            Class<?> entry = type.getGeneric(0).toClass();
            if (BeanUtils.isSimpleProperty(entry)) {
                found.put(name, plausible(entry));
            } else if (entry.getName().startsWith(OURS)) {
                addForm(name + "[0].", entry);
            }
        } else if (Map.class.isAssignableFrom(kind)) {
            found.put(name + "[x]", "1");
        } else if (BeanUtils.isSimpleProperty(kind)) {
            found.put(name, plausible(kind));
        }
    }

    private void addForm(String prefix, Class<?> form) {
        if (form.isRecord()) {
            for (RecordComponent part : form.getRecordComponents()) {
                add(prefix + part.getName(), ResolvableType.forType(part.getGenericType()));
            }
            return;
        }
        for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(form)) {
            if (property.getWriteMethod() != null) {
                add(prefix + property.getName(), ResolvableType.forMethodParameter(property.getWriteMethod(), 0));
            } else if (property.getReadMethod() != null && List.class.isAssignableFrom(property.getPropertyType())) {
                add(prefix + property.getName(), ResolvableType.forMethodReturnType(property.getReadMethod()));
            }
        }
    }

    private static String plausible(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .findFirst()
                    .map(Object::toString)
                    .orElse("");
        }
        if (type == LocalDate.class) {
            return "2026-12-01";
        }
        if (type == LocalTime.class) {
            return "10:00";
        }
        return type == boolean.class || type == Boolean.class ? "true" : "1";
    }
}
