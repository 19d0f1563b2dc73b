package jp.madoguchi.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.web.asset.Assets;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Gives every page the frame's model: {@code layout} and {@code assets}. */
@ControllerAdvice
public class LayoutAdvice {

    private final LayoutProvider provider;
    private final Assets assets;

    public LayoutAdvice(LayoutProvider provider, Assets assets) {
        this.provider = provider;
        this.assets = assets;
    }

    /** Made when a template first asks for it: a redirect shows no frame. */
    @ModelAttribute("layout")
    LazyContextVariable<Layout> layout(HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected Layout loadValue() {
                return provider.of(request).at(request.getRequestURI());
            }
        };
    }

    @ModelAttribute("assets")
    Assets assets() {
        return assets;
    }
}
