@echo Missing X server or $DISPLAY>&2
@exit /b 9
