package jp.madoguchi.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.web.asset.Assets;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the frame's model: {@code layout} and {@code assets}. */
@ControllerAdvice
public class LayoutAdvice {

    private final LayoutProvider provider;
    private final Assets assets;

    public LayoutAdvice(LayoutProvider provider, Assets assets) {
        this.provider = provider;
        this.assets = assets;
    }

    @ModelAttribute("layout")
    Layout layout(HttpServletRequest request) {
        return provider.of(request).at(request.getRequestURI());
    }

    @ModelAttribute("assets")
    Assets assets() {
        return assets;
    }
}
